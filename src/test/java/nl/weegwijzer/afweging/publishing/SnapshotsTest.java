package nl.weegwijzer.afweging.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.afweging.Advice;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.Change.Move;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.Term;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.kader.KaderKind;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    private final Explanation explanation = new Explanation(
            1,
            2,
            LocalDate.of(2026, 11, 2),
            DocumentKind.AGREEMENT,
            DecisionRoom.TOGETHER,
            new Explanation.Story(
                    "Wat past?", "Dag.", "", List.of("Dit."), List.of(), List.of(), List.of("Zo."), List.of()),
            List.of(),
            List.of(),
            List.of(),
            new Rules(List.of(), List.of()),
            new DecisionBy("Samira", "Samira", "De stad", "", "", null, ""),
            null,
            null,
            List.of());

    @Test
    void readWhatTheyWrote() {
        assertThat(Snapshots.read(Snapshots.write(explanation))).isEqualTo(explanation);
    }

    /** What was published before has to stay readable, so the names in a payload are for good. */
    @Test
    void readWhatWasPublishedBefore() {
        assertThat(Snapshots.read("""
                {"change":null,"decisionBy":{"decidedBy":"Samira","explainedBy":"Samira","letter":"",
                "organisation":"De stad"},"factors":[],"fixed":[],"information":[],"kind":"AGREEMENT",
                "meaning":["Dit."],"nextSteps":[],"number":2,"objection":null,"opening":"Dag.","options":[],
                "outcome":"","publishedOn":"2026-11-02","question":"Wat past?","reasons":["Zo."],
                "room":"TOGETHER","rules":{"apply":[],"deviation":[]},"template":1}
                """)).isEqualTo(explanation);
    }

    /** Payloads of before kaders, owners and glossaries hold none of them, and still say the same. */
    @Test
    void readOlderItemsWithoutWhatCameLater() {
        Explanation older = Snapshots.read("""
                {"change":{"because":[],"moves":[{"from":"LIGHT","name":"Reistijd","to":"HEAVY"}],"summary":["Zo."]},
                "decisionBy":{"decidedBy":"Samira","explainedBy":"Samira","letter":"","organisation":"De stad"},
                "factors":[{"about":"","broughtInBy":"CLIENT","direction":"NEITHER",
                "id":{"value":"00000000-0000-7000-8000-000000000001"},"name":"Reistijd","origin":"POLICY",
                "towards":"","weight":"HEAVY","why":["Daarom."]}],"fixed":[],"information":[],"kind":"AGREEMENT",
                "meaning":["Dit."],"nextSteps":[],"number":2,"objection":null,"opening":"Dag.",
                "options":[{"advantages":[],"chosen":false,"disadvantages":[],
                "id":{"value":"00000000-0000-7000-8000-000000000002"},"name":"Rust","whyNot":[]}],
                "outcome":"","publishedOn":"2026-11-02","question":"Wat past?","reasons":["Zo."],
                "room":"TOGETHER","rules":{"apply":["Regel."],"deviation":[]},"template":1}
                """);

        assertThat(older.factors().getFirst().owner()).isEmpty();
        assertThat(older.options().getFirst().living()).isEmpty();
        assertThat(older.rules()).isEqualTo(new Rules(List.of("Regel."), List.of()));
        assertThat(older.change().moves()).containsExactly(new Move("Reistijd", Weight.LIGHT, Weight.HEAVY));
        assertThat(older.change().options()).isEmpty();
        assertThat(older.change().texts()).isEmpty();
        assertThat(older.decisionBy().advice()).isNull();
        assertThat(older.glossary()).isEmpty();
    }

    /** A new template alone is no reason for a new version. */
    @Test
    void sayTheSameInAnotherTemplate() {
        Explanation later = Snapshots.read(Snapshots.write(explanation).replace("\"template\":1", "\"template\":2"));

        assertThat(later.template()).isEqualTo(2);
        assertThat(later.saysTheSameAs(explanation)).isTrue();
    }

    @Test
    void readKadersAndAdviceAsTheyWroteThem() {
        Rules.Applied kader = new Rules.Applied(
                UUID.randomUUID(),
                3,
                KaderKind.POLICY,
                "Scholing",
                List.of("Wij betalen."),
                List.of("U kiest."),
                "De raad",
                "Artikel 4",
                LocalDate.of(2026, 1, 1),
                true);
        Explanation full = new Explanation(
                2,
                1,
                LocalDate.of(2026, 11, 2),
                DocumentKind.DECISION,
                DecisionRoom.LIMITED,
                new Explanation.Story("Wat past?", "", "Dit.", List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                new Rules(List.of(), List.of("Daarom."), List.of(kader), List.of("Artikel 10"), "Ruud", "Regel 2"),
                new DecisionBy("", "", "", "", "Pieter", new Advice(List.of("Rust."), AdviceUse.USED, List.of()), ""),
                null,
                null,
                List.of(new Term("Traject", "De weg.")));

        assertThat(Snapshots.read(Snapshots.write(full))).isEqualTo(full);
    }
}
