package nl.weegwijzer.afweging.changing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Change.Lean;
import nl.weegwijzer.afweging.Change.Move;
import nl.weegwijzer.afweging.Change.Text;
import nl.weegwijzer.afweging.Change.Turn;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Factor;
import nl.weegwijzer.afweging.Explanation.Objection;
import nl.weegwijzer.afweging.Explanation.Option;
import nl.weegwijzer.afweging.Explanation.Story;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final List<String> WHY = List.of("Daarom.");

    private final ItemId travel = ItemId.create();
    private final ItemId skills = ItemId.create();

    @Test
    void saysFromWhatToWhatAFactorMoved() {
        assertThat(Changes.moves(List.of(factor(travel, Weight.LIGHT)), List.of(factor(travel, Weight.HEAVY))))
                .containsExactly(new Move("Factor", Weight.LIGHT, Weight.HEAVY, WHY));
    }

    @Test
    void saysWhichFactorCameAndWhichWent() {
        assertThat(Changes.moves(List.of(factor(travel, Weight.LIGHT)), List.of(factor(skills, Weight.NORMAL))))
                .containsExactly(new Move("Factor", null, Weight.NORMAL, WHY), new Move("Factor", Weight.LIGHT, null));
    }

    @Test
    void saysNothingOfWhatStayed() {
        assertThat(Changes.moves(List.of(factor(travel, Weight.LIGHT)), List.of(factor(travel, Weight.LIGHT))))
                .isEmpty();
    }

    @Test
    void saysWhichOptionsCameWentAndWereChosen() {
        ItemId place = ItemId.create();
        ItemId group = ItemId.create();
        ItemId rest = ItemId.create();

        assertThat(Changes.turns(
                        List.of(option(place, "Werkplek", false), option(group, "Groep", true)),
                        List.of(option(place, "Werkplek", true), option(rest, "Rust", false))))
                .containsExactly(
                        new Turn("Werkplek", Turn.Kind.CHOSEN),
                        new Turn("Rust", Turn.Kind.CAME),
                        new Turn("Groep", Turn.Kind.WENT));
        assertThat(Changes.turns(List.of(option(place, "Werkplek", true)), List.of(option(place, "Werkplek", false))))
                .containsExactly(new Turn("Werkplek", Turn.Kind.NO_LONGER_CHOSEN));
    }

    @Test
    void saysWhichTextsSaySomethingElse() {
        Explanation before = explanation("", "Wij bellen u.", rules("Regel 1."), null);
        Explanation decided = explanation("U start.", "Wij mailen u.", rules("Regel 2."), LocalDate.of(2026, 11, 23));

        assertThat(TextChanges.between(before, before)).isEmpty();
        assertThat(TextChanges.between(before, decided))
                .containsExactly(Text.DECIDED, Text.NEXT_STEPS, Text.RULES, Text.CAN_OBJECT);
        assertThat(TextChanges.between(decided, before)).contains(Text.OPEN_AGAIN);
        assertThat(TextChanges.between(
                        decided, explanation("U start later.", "Wij mailen u.", rules("Regel 2."), null)))
                .containsExactly(Text.OUTCOME, Text.CANNOT_OBJECT);
    }

    @Test
    void saysThatALastDayMovedOnlyWhenThereWasOne() {
        Explanation early = explanation("U start.", "", rules(""), LocalDate.of(2026, 11, 23));
        Explanation late = explanation("U start.", "", rules(""), LocalDate.of(2026, 11, 30));

        assertThat(TextChanges.between(early, late)).containsExactly(Text.LAST_DAY);
        assertThat(TextChanges.between(early, early)).as("the same day").isEmpty();
    }

    @Test
    void saysWhatKindOfTextItIsNowAndWhatThereIsLeftToChoose() {
        Explanation before = explanation("U start.", "", rules(""), null);
        Explanation now = new Explanation(
                3,
                2,
                before.publishedOn(),
                DocumentKind.PROVISIONAL,
                DecisionRoom.NONE,
                new Story(
                        "Andere vraag?",
                        "Dag Jaap.",
                        "U start.",
                        List.of("U leert."),
                        List.of(""),
                        List.of(),
                        List.of(),
                        List.of("Dan praten wij.")),
                List.of(),
                List.of(),
                List.of(),
                before.rules(),
                new DecisionBy("Ruud", "Samira", "", "", "Pieter", null, "https://mijn.lindebeek.nl/brief"),
                null,
                null,
                List.of());

        assertThat(TextChanges.between(before, now))
                .containsExactly(
                        Text.NOW_PROVISIONAL,
                        Text.NOW_NONE,
                        Text.QUESTION,
                        Text.OPENING,
                        Text.MEANING_CAME,
                        Text.IF_NOT,
                        Text.DECIDER,
                        Text.PREPARER,
                        Text.LETTER);
    }

    @Test
    void saysWhatAFactorIsAReasonForNow() {
        Option school = option(ItemId.create(), "School", true);
        Option renamed =
                new Option(school.id(), "De school", List.of(), List.of(), true, List.of(), List.of(), List.of());
        Explanation before = having(pointing(Direction.FOR, "School"), school);

        assertThat(Changes.leans(before, having(pointing(Direction.FOR, "De school"), renamed)))
                .as("another name of the same option")
                .isEmpty();
        Explanation turned = having(pointing(Direction.AGAINST, "School"), school);
        assertThat(Changes.leans(before, turned)).containsExactly(new Lean("Factor", Direction.AGAINST, "School"));
        assertThat(Changes.reworded(before, turned))
                .as("it is not in other words")
                .isEmpty();
    }

    private Factor pointing(Direction direction, String towards) {
        return new Factor(
                travel,
                "Factor",
                "",
                Weight.LIGHT,
                direction,
                towards,
                BroughtInBy.CLIENT,
                Origin.CLIENT_WISH,
                WHY,
                "");
    }

    @Test
    void saysThatADeviationIsNew() {
        Rules deviated = new Rules(List.of("Regel 1."), List.of("Dat past beter."));

        assertThat(TextChanges.between(
                        explanation("", "", rules("Regel 1."), null), explanation("", "", deviated, null)))
                .containsExactly(Text.DEVIATION);
    }

    @Test
    void namesWhatIsExplainedInOtherWords() {
        Factor travelling = factor(travel, Weight.LIGHT);
        Factor explained = new Factor(
                travel,
                "Factor",
                "",
                Weight.LIGHT,
                Direction.NEITHER,
                "",
                BroughtInBy.CLIENT,
                Origin.CLIENT_WISH,
                List.of("Om een andere reden."),
                "");
        Option place = option(skills, "Werkplek", true);
        Option livedWith =
                new Option(skills, "Werkplek", List.of(), List.of(), true, List.of(), List.of("U loopt."), List.of());

        assertThat(Changes.reworded(having(travelling, place), having(travelling, place)))
                .isEmpty();
        assertThat(Changes.reworded(having(travelling, place), having(explained, livedWith)))
                .containsExactly("Factor", "Werkplek");
        assertThat(Changes.reworded(having(travelling, place), having(factor(travel, Weight.HEAVY), place)))
                .as("what moved is said with the weights")
                .isEmpty();
    }

    private static Explanation having(Factor factor, Option option) {
        Explanation bare = explanation("", "", rules(""), null);
        return new Explanation(
                2,
                1,
                bare.publishedOn(),
                bare.kind(),
                bare.room(),
                bare.story(),
                List.of(factor),
                List.of(option),
                List.of(),
                bare.rules(),
                bare.decisionBy(),
                null,
                null,
                List.of());
    }

    private static Rules rules(String words) {
        return new Rules(List.of(words), List.of());
    }

    private static Explanation explanation(String outcome, String next, Rules rules, @Nullable LocalDate lastDay) {
        return new Explanation(
                2,
                1,
                LocalDate.of(2026, 10, 1),
                DocumentKind.DECISION,
                DecisionRoom.TOGETHER,
                new Story("Vraag?", "", outcome, List.of(), List.of(next), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                rules,
                new DecisionBy("", "", "", "", "", null, ""),
                lastDay == null ? null : new Objection(lastDay, List.of()),
                null,
                List.of());
    }

    private static Option option(ItemId id, String name, boolean chosen) {
        return new Option(id, name, List.of(), List.of(), chosen, List.of(), List.of(), List.of());
    }

    private static Factor factor(ItemId id, Weight weight) {
        return new Factor(
                id, "Factor", "", weight, Direction.NEITHER, "", BroughtInBy.CLIENT, Origin.CLIENT_WISH, WHY, "");
    }
}
