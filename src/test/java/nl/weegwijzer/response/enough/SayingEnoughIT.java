package nl.weegwijzer.response.enough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.response.AnsweredMeanwhile;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.warning.NoSuchWarning;
import nl.weegwijzer.response.warning.WarningInTime;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class SayingEnoughIT {

    @Autowired
    Town town;

    @Autowired
    Arranging arranging;

    @Autowired
    Responding responding;

    @Autowired
    Answering answering;

    @Autowired
    SayingEnough saying;

    @Autowired
    ResponseOverview overview;

    @Autowired
    WarningInTime warning;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private Acting administrator;
    private Acting client;
    private Acting samira;
    private TrajectId traject;
    private ResponseId wish;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, samira);
        client.begin();
        wish = responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Later beginnen.");
    }

    @Test
    void opensAgainWhatWasNotEnoughAndKeepsEverythingThatWasSaid() {
        answer(0, Outcome.NOT, "Dat kan niet.");
        assertThat(samira.does(overview::newForMe).waiting()).isEmpty();

        say(1, false, "Waarom kan het niet?");

        Said said = overview.one(traject, wish);
        assertThat(said.waiting()).isTrue();
        assertThat(said.enough().words()).isEqualTo("Waarom kan het niet?");
        assertThat(said.answer().words()).isEqualTo("Dat kan niet.");
        Waiting waiting = samira.does(overview::newForMe).waiting().getFirst();
        assertThat(waiting.unanswered()).isEqualTo(1);
        assertThat(waiting.answerBy()).isEqualTo(said.answerBy());

        answer(1, Outcome.PARTLY, "Om 9 uur.");
        assertThat(overview.one(traject, wish).waiting()).isFalse();
        assertThat(overview.one(traject, wish).enough())
                .as("of the new answer nothing was said")
                .isNull();
        say(2, true, "");
        assertThat(overview.one(traject, wish).enough().enough()).isTrue();
        assertThat(jdbc.queryForList(
                        "SELECT is_enough FROM enough WHERE response_id = ? ORDER BY ordinal",
                        Boolean.class,
                        wish.value().toString()))
                .containsExactly(false, true);
    }

    @Test
    void letsThemThinkOtherwiseLater() {
        answer(0, Outcome.ADOPTED, "");
        say(1, false, "");
        say(1, true, "");

        assertThat(overview.one(traject, wish).waiting()).isFalse();
        assertThat(samira.does(overview::newForMe).waiting()).isEmpty();
    }

    @Test
    void takesTheSameFormOnceAlsoAtOnce() throws Exception {
        answer(0, Outcome.ADOPTED, "");
        SubmissionId form = SubmissionId.create();
        try (var senders = Executors.newFixedThreadPool(4)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int sender = 0; sender < 4; sender++) {
                sent.add(senders.submit(
                        () -> client.doing(() -> saying.say(traject, wish, form, 1, false, "Nog niet."))));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }

        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM enough WHERE response_id = ?",
                        Integer.class,
                        wish.value().toString()))
                .isEqualTo(1);
    }

    @Test
    void judgesTheAnswerThatWasSeen() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> say(0, false, "Niets gehoord."));
        answer(0, Outcome.NOT_YET_WEIGHED, "Ik kijk.");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> say(1, false, "Te laat."));
        answer(1, Outcome.ADOPTED, "Goed.");
        assertThatExceptionOfType(AnsweredMeanwhile.class).isThrownBy(() -> say(1, true, ""));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> saying.say(traject, ResponseId.create(), SubmissionId.create(), 1, true, ""));
    }

    @Test
    void isForTheClientAloneAndNotInAClosedTraject() {
        answer(0, Outcome.ADOPTED, "");
        for (Acting other : List.of(samira, administrator, town.make(administrator, "Noor", Role.CLIENT))) {
            other.doing(
                    () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> say(1, true, "")));
        }
        administrator.doing(() -> arranging.archive(traject));
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> say(1, true, ""));
    }

    @Test
    void comesUpBeforeItIsLateAsEarlyAsTheOrganisationWants() {
        Waiting usual = samira.does(overview::newForMe).waiting().getFirst();
        LocalDate today = LegalDays.today(clock);
        assertThat(usual.warnDays()).isEqualTo(WarningInTime.USUAL);
        assertThat(usual.soon(today)).isFalse();
        assertThat(usual.late(today)).isFalse();
        assertThat(usual.soon(usual.answerBy())).isTrue();
        assertThat(usual.late(usual.answerBy().plusDays(1))).isTrue();
        assertThat(usual.soon(usual.answerBy().plusDays(1))).isFalse();

        administrator.doing(() -> {
            warning.warn(WarningInTime.MOST);
            assertThat(warning.days()).isEqualTo(WarningInTime.MOST);
            assertThatExceptionOfType(NoSuchWarning.class).isThrownBy(() -> warning.warn(6));
        });
        Waiting early = samira.does(overview::newForMe).waiting().getFirst();
        assertThat(early.soon(today)).isTrue();
    }

    private void answer(int seen, Outcome outcome, String words) {
        samira.doing(() -> answering.answer(traject, wish, SubmissionId.create(), seen, outcome, words));
    }

    private void say(int seen, boolean enough, String words) {
        saying.say(traject, wish, SubmissionId.create(), seen, enough, words);
    }
}
