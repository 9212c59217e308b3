package nl.weegwijzer.response;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.AfwegingPublished;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a version be published as others hear of it, without peeling an afweging first. */
@TestComponent
public class Explaining {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Explaining(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A factor that can stand in a version. */
    public static Explanation.Factor factor(ItemId id, String name, Weight weight) {
        return new Explanation.Factor(
                id,
                name,
                "",
                weight,
                Direction.NEITHER,
                "",
                BroughtInBy.PROFESSIONAL,
                Origin.PROFESSIONAL_JUDGEMENT,
                List.of(),
                "");
    }

    /** Publishes a version with one option and one piece of information, named after its number, and these factors. */
    public void publish(
            Acting professional,
            TrajectId traject,
            AfwegingId afweging,
            Change change,
            int number,
            Explanation.Factor... factors) {
        publish(professional, traject, afweging, DecisionRoom.TOGETHER, change, number, "", factors);
    }

    /** The same where nothing is left to choose. */
    public void publishFixed(Acting professional, TrajectId traject, AfwegingId afweging, int number) {
        publish(professional, traject, afweging, DecisionRoom.NONE, null, number, "");
    }

    /** The same with an outcome. */
    public void decide(Acting professional, TrajectId traject, AfwegingId afweging, int number) {
        publish(professional, traject, afweging, DecisionRoom.TOGETHER, null, number, "U begint met een leerwerkplek.");
    }

    private void publish(
            Acting professional,
            TrajectId traject,
            AfwegingId afweging,
            DecisionRoom room,
            Change change,
            int number,
            String outcome,
            Explanation.Factor... factors) {
        Explanation explanation = new Explanation(
                1,
                number,
                LocalDate.of(2026, 10, 19),
                DocumentKind.AGREEMENT,
                room,
                new Explanation.Story(
                        "Welke training past?", "", outcome, List.of(), List.of(), List.of(), List.of(), List.of()),
                Arrays.asList(factors),
                List.of(new Explanation.Option(
                        ItemId.create(), "Niets doen", List.of(), List.of(), false, List.of(), List.of(), List.of())),
                List.of(new Explanation.Information(ItemId.create(), "Gesprek", "", "", null, true)),
                new Rules(List.of(), List.of()),
                new DecisionBy("", "", "", "", "", null, ""),
                null,
                change,
                List.of());
        professional.doing(() -> transaction.executeWithoutResult(
                _ -> events.publishEvent(new AfwegingPublished(traject, afweging, explanation))));
    }
}
