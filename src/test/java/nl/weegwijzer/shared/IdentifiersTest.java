package nl.weegwijzer.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void makesIdentifiersThatSortInTheirOrder() {
        var made = Stream.generate(Identifiers::next)
                .limit(1_000)
                .map(Object::toString)
                .toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "../etc/passwd", "019e0000-0000-7000-8000-00000000000g", "<script>"})
    void answersRubbishLikeWhatDoesNotExist(String rubbish) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> TrajectId.parse(rubbish));
    }

    @Test
    void readsBackWhatItWrites() {
        TrajectId id = TrajectId.create();

        assertThat(TrajectId.parse(id.toString())).isEqualTo(id);
    }
}
