package nl.weegwijzer.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import org.junit.jupiter.api.Test;

class ActivationCodeTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final PersonId jaap = PersonId.create();

    @Test
    void standsForOnePersonOnce() {
        ActivationCode code = code("ABCD-EFGH-JKMN");

        assertThat(code.use(MONDAY)).isEqualTo(jaap);
        assertThatExceptionOfType(UnknownActivationCode.class).isThrownBy(() -> code.use(MONDAY));
    }

    @Test
    void lastsFourteenDays() {
        Instant end = MONDAY.plus(ActivationCode.LIFETIME);

        assertThat(code("ABCD-EFGH-JKMN").use(end.minusMillis(1))).isEqualTo(jaap);
        assertThatExceptionOfType(UnknownActivationCode.class)
                .isThrownBy(() -> code("ABCD-EFGH-JKMN").use(end));
    }

    @Test
    void isTheSameHoweverItIsTyped() {
        assertThat(ActivationCode.hash(" abcd efgh jkmn ")).isEqualTo(ActivationCode.hash("ABCD-EFGH-JKMN"));
    }

    @Test
    void isReadableFromPaperAndNeverTheSame() {
        assertThat(ActivationCode.of(SubmissionId.create()))
                .matches("([2-9A-HJ-NP-Z&&[^L]]{4}-){2}[2-9A-HJ-NP-Z&&[^L]]{4}")
                .isNotEqualTo(ActivationCode.of(SubmissionId.create()));
    }

    private ActivationCode code(String signs) {
        return new ActivationCode(OrganisationId.create(), jaap, signs, PersonId.create(), MONDAY);
    }
}
