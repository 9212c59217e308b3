package nl.weegwijzer.people.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.stream.Stream;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.Test;

class SealKeyTest {

    @Test
    void isOf256BitsAndNeverTheSame() {
        OrganisationId organisation = OrganisationId.create();

        assertThat(Stream.generate(() -> new SealKey(TrajectId.create(), organisation).bytes())
                        .limit(1000)
                        .map(ByteBuffer::wrap))
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key.remaining() * Byte.SIZE).isEqualTo(256));
    }
}
