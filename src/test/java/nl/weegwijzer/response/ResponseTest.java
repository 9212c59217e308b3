package nl.weegwijzer.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseTest {

    private static final Instant NOW = Instant.parse("2026-10-20T09:00:00Z");
    private static final PersonId SAMIRA = PersonId.create();

    @Test
    void keepsTheWordsOfTheClientAsTheyAre() {
        Response said = said(ResponseKind.CONCERN, "  Om 8 uur beginnen\r\nlukt mij niet.\u202E ");

        assertThat(said.words()).isEqualTo("Om 8 uur beginnen\nlukt mij niet.");
        assertThat(Arrays.stream(Response.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName))
                .as("no verb changes words")
                .containsExactlyInAnyOrder(
                        "id",
                        "words",
                        "place",
                        "clean",
                        "answerBy",
                        "read",
                        "settled",
                        "answers",
                        "answer",
                        "answerBy");
    }

    @ParameterizedTest
    @EnumSource(value = ResponseKind.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_UNDERSTOOD")
    void needsWords(ResponseKind kind) {
        assertThatExceptionOfType(WordsMissing.class).isThrownBy(() -> said(kind, " \n "));
    }

    @Test
    void needsNoWordsWhenSomethingWasNotUnderstood() {
        assertThat(said(ResponseKind.NOT_UNDERSTOOD, "").words()).isEmpty();
    }

    @Test
    void refusesMoreWordsThanFit() {
        assertThat(said(ResponseKind.WISH, "a".repeat(Words.TEXT)).words()).hasSize(Words.TEXT);
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> said(ResponseKind.WISH, "a".repeat(Words.TEXT + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-19, 2026-10-26",
        "2026-10-20, 2026-10-27",
        "2026-10-23, 2026-10-30",
        "2026-10-24, 2026-10-30",
        "2026-10-25, 2026-10-30"
    })
    void promisesAnAnswerWithinFiveWorkingDays(LocalDate written, LocalDate answerBy) {
        assertThat(Response.answerBy(written)).isEqualTo(answerBy);
    }

    @Test
    void countsTheDayOfWritingAsTheNetherlandsDo() {
        Clock late = Clock.fixed(Instant.parse("2026-10-19T22:30:00Z"), ZoneOffset.UTC);

        assertThat(said(ResponseKind.WISH, "Later beginnen.", late).answerBy()).isEqualTo(LocalDate.of(2026, 10, 27));
    }

    @Test
    void isReadAndSettledByAnAnswer() {
        Response said = said(ResponseKind.WISH, "Later beginnen.");

        assertThat(said.answer(UUID.randomUUID(), 0, Outcome.ADOPTED, "", SAMIRA, NOW))
                .isTrue();
        assertThat(said.read()).isTrue();
        assertThat(said.settled()).isTrue();
    }

    @Test
    void waitsOnWhileItIsNotYetWeighed() {
        Response said = said(ResponseKind.WISH, "Later beginnen.");
        said.answer(UUID.randomUUID(), 0, Outcome.NOT_YET_WEIGHED, "Ik kijk ernaar.", SAMIRA, NOW);
        assertThat(said.settled()).isFalse();

        said.answer(UUID.randomUUID(), 1, Outcome.PARTLY, "Om 9 uur.", SAMIRA, NOW);
        assertThat(said.settled()).isTrue();

        said.answer(UUID.randomUUID(), 2, Outcome.NOT_YET_WEIGHED, "Ik kijk nog eens.", SAMIRA, NOW);
        assertThat(said.settled()).isFalse();
        assertThat(said.answers()).as("nothing is replaced").isEqualTo(3);
    }

    @Test
    void needsAReasonToBeRefused() {
        Response said = said(ResponseKind.WISH, "Later beginnen.");

        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> said.answer(UUID.randomUUID(), 0, Outcome.NOT, "  ", SAMIRA, NOW));
        assertThat(said.answers()).isZero();
        assertThat(said.read()).isFalse();
    }

    @Test
    void takesTheSameAnswerOnce() {
        Response said = said(ResponseKind.WISH, "Later beginnen.");
        UUID sending = UUID.randomUUID();

        assertThat(said.answer(sending, 0, Outcome.ADOPTED, "", SAMIRA, NOW)).isTrue();
        assertThat(said.answer(sending, 0, Outcome.ADOPTED, "", SAMIRA, NOW)).isFalse();
        assertThat(said.answers()).isEqualTo(1);
    }

    @Test
    void refusesAnAnswerThatDidNotSeeTheOneBefore() {
        Response said = said(ResponseKind.WISH, "Later beginnen.");
        said.answer(UUID.randomUUID(), 0, Outcome.ADOPTED, "", SAMIRA, NOW);

        assertThatExceptionOfType(AnsweredMeanwhile.class)
                .isThrownBy(() -> said.answer(UUID.randomUUID(), 0, Outcome.PARTLY, "", PersonId.create(), NOW));
    }

    private static Response said(ResponseKind kind, String words) {
        return said(kind, words, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Response said(ResponseKind kind, String words, Clock clock) {
        return new Response(
                OrganisationId.create(),
                TrajectId.create(),
                UUID.randomUUID(),
                kind,
                null,
                "",
                words,
                new Response.Writer(PersonId.create(), null),
                clock);
    }
}
