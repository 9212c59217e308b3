package nl.weegwijzer.people.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.weegwijzer.shared.PersonId;
import org.junit.jupiter.api.Test;

class MandateCodeTest {

    @Test
    void tellsPeopleApart() {
        assertThat(Stream.generate(() -> MandateCode.of(PersonId.create())).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"));
    }

    @Test
    void isReadAsPeopleTypeIt() {
        assertThat(MandateCode.read(" k7qm 4p2x ")).isEqualTo("K7QM-4P2X");
        assertThat(MandateCode.read("<script>")).isEqualTo("SCRIPT");
        assertThat(MandateCode.read("")).isEmpty();
    }
}
