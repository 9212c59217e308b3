package nl.weegwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.weegwijzer.bench.Measure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each fault a few times; the bench lets them happen as often as the measures ask. */
class FaultsIT {

    @TestFactory
    Stream<DynamicTest> losesAndDoublesNothing() {
        return Faults.all().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.id(),
                        () -> assertThat(Faults.happen(fault, fault.few()))
                                .as(fault.id())
                                .isNotEmpty()
                                .allMatch(Measure::holds)));
    }
}
