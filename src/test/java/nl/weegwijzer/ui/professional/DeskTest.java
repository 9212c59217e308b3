package nl.weegwijzer.ui.professional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import nl.weegwijzer.ui.block.Quote;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk of Samira, who has Jaap in her care. */
public abstract class DeskTest extends PageTest {

    @Autowired
    protected Arranging arranging;

    @Autowired
    protected Weighing weighing;

    @Autowired
    protected WeighingFactors factors;

    @Autowired
    protected LayingOut layingOut;

    @Autowired
    protected Publishing publishing;

    @Autowired
    protected Responding responding;

    protected Acting jaap;
    protected Acting samira;
    protected TrajectId traject;

    @Override
    protected Acting visitor() {
        jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, jaap, samira);
        return samira;
    }

    /** An open afweging in which nothing is missing. */
    protected AfwegingId peeled() {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "Welke training past?");
        weighing.leave(traject, id, DecisionRoom.TOGETHER);
        weighing.ofKind(traject, id, DocumentKind.AGREEMENT);
        List.of("Leerwerkplek", "Nu wachten").forEach(name -> option(id, name));
        factor(id);
        ItemId piece = layingOut.addInformation(traject, id, SubmissionId.create());
        write(id, Place.of(piece, Field.NAME), "Gesprek");
        write(id, Place.of(piece, Field.SOURCE), "Jaap zelf");
        layingOut.ofKind(traject, id, piece, "ST_TALK");
        layingOut.dated(traject, id, piece, LocalDate.of(2026, 10, 1));
        write(id, Place.of(Field.NEXT_STEPS), "Wij praten samen.");
        return id;
    }

    /** The same, published: Jaap can read it, answer it, and weigh along. */
    protected AfwegingId published() {
        AfwegingId id = peeled();
        publishing.publish(traject, id);
        return id;
    }

    protected ItemId option(AfwegingId id, String name) {
        ItemId option = layingOut.addOption(traject, id, SubmissionId.create());
        write(id, Place.of(option, Field.NAME), name);
        write(id, Place.of(option, Field.ADVANTAGES), "Dit is goed.");
        write(id, Place.of(option, Field.DISADVANTAGES), "Dit is minder goed.");
        write(id, Place.of(option, Field.LIVING), "Zo is het om ermee te leven.");
        return option;
    }

    private void factor(AfwegingId id) {
        ItemId factor = factors.add(traject, id, "CL_CAPACITY");
        factors.weigh(traject, id, factor, Weight.LIGHT);
        factors.broughtIn(traject, id, factor, BroughtInBy.CLIENT);
        factors.from(traject, id, factor, Origin.PROFESSIONAL_JUDGEMENT);
        write(id, Place.of(factor, Field.WHY), "U kunt 4 uur per dag werken.");
    }

    protected void write(AfwegingId id, Place place, String text) {
        weighing.write(traject, id, place, "", text);
    }

    /** Jaap says something. */
    protected ResponseId says(ResponseKind kind, @Nullable About about, String words) {
        return jaap.does(() -> responding.say(traject, SubmissionId.create(), kind, about, words));
    }

    /** Types in the text at this place. */
    protected void type(Place place, String words) {
        test(at(TextArea.class, place)).setValue(words);
    }

    /** Under which name the browser keeps what is typed in a field until it was sent; empty where it would be lost. */
    protected static String keptAs(Component field) {
        return field.getElement()
                .getChildren()
                .map(part -> part.getAttribute("key"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The words of people, as they stand on the page. */
    protected List<String> quotes() {
        return find(Quote.class).all().stream()
                .map(quote -> quote.getElement().getTextRecursively())
                .toList();
    }

    /** The field at this place, as a link finds it. */
    protected <C extends Component> C at(Class<C> type, Place place) {
        return find(type).withId(place.anchor()).single();
    }
}
