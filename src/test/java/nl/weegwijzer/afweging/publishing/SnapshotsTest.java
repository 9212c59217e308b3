package nl.weegwijzer.afweging.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Rules;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    private final Explanation explanation = new Explanation(
            1,
            2,
            LocalDate.of(2026, 11, 2),
            DocumentKind.AGREEMENT,
            DecisionRoom.TOGETHER,
            new Explanation.Story("Wat past?", "Dag.", "", List.of("Dit."), List.of(), List.of(), List.of("Zo.")),
            List.of(),
            List.of(),
            List.of(),
            new Rules(List.of(), List.of()),
            new DecisionBy("Samira", "Samira", "De stad", "", "", null),
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
}
