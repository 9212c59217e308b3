package nl.weegwijzer.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void keepsWhatPeopleType() {
        String typed = "Café „Ça va?” 👩‍👧 <b>niet vet</b> {{x}} 'quote'\n\tnieuwe regel";

        assertThat(Words.clean(typed, Words.TEXT)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x85, 0x202E, 0x2066, 0xFFFE, 0xFFFF, 0x1FFFE})
    void takesOutWhatNoDocumentCanHold(int codePoint) {
        assertThat(Words.clean("een" + Character.toString(codePoint) + "twee", Words.LINE))
                .isEqualTo("eentwee");
    }

    @Test
    void takesOutHalfACharacter() {
        assertThat(Words.clean("een\uD83Dtwee", Words.LINE)).isEqualTo("eentwee");
    }

    @Test
    void writesEveryLineEndAlike() {
        assertThat(Words.clean(" een\r\ntwee\rdrie ", Words.LINE)).isEqualTo("een\ntwee\ndrie");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> Words.clean("x".repeat(201), Words.LINE))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(200, 201));
    }
}
