package nl.weegwijzer.ui.professional.versions;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview.Sealed;
import nl.weegwijzer.people.traject.TrajectSummary;

/** Everything that was published of one afweging, the newest first. */
record Versions(TrajectSummary traject, List<Sealed> all) {

    List<Integer> numbers() {
        return all.stream()
                .map(version -> version.published().explanation().number())
                .sorted()
                .toList();
    }

    Optional<Explanation> number(int number) {
        return all.stream()
                .map(version -> version.published().explanation())
                .filter(explanation -> explanation.number() == number)
                .findFirst();
    }
}
