package nl.weegwijzer.afweging.starting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.afweging.checking.Thinness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartingPointsTest {

    private final StartingPoints points = new StartingPoints();

    @ParameterizedTest
    @EnumSource
    void offerAFewOptionsWithDoingNothingAndNothingThatPassesForFinished(CommonQuestion question) {
        StartingPoint start = points.of(question);

        assertThat(start.question()).endsWith("?");
        assertThat(start.options()).hasSizeBetween(3, 5).anyMatch(option -> option.startsWith("Niets "));
        assertThat(start.factors()).hasSizeBetween(4, 8).doesNotHaveDuplicates();
        assertThat(start.nextSteps()).isNotEmpty().allMatch(step -> step.startsWith(Thinness.EXAMPLE));
    }
}
