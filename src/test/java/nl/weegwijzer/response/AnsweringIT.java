package nl.weegwijzer.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
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
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import({Town.class, Explaining.class})
class AnsweringIT {

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    Arranging arranging;

    @Autowired
    Responding responding;

    @Autowired
    Answering answering;

    @Autowired
    ResponseOverview overview;

    private Acting administrator;
    private Acting client;
    private Acting samira;
    private Acting ada;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        ada = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, samira);
        administrator.doing(() -> arranging.join(traject, ada.personId()));
        samira.begin();
    }

    @Test
    void notesWhoReadItFirst() {
        ResponseId wish = says("Later beginnen.");

        answering.markRead(traject, List.of(wish));
        ada.doing(() -> answering.markRead(traject, List.of(wish)));
        answering.markRead(traject, List.of());

        assertThat(one(wish).read().by()).isEqualTo("Samira Haddou");
        assertThat(one(wish).waiting()).isTrue();
    }

    @Test
    void passesOverWhatWasSaidElsewhere() {
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, ada);
        ResponseId foreign =
                other.does(() -> responding.say(theirs, SubmissionId.create(), ResponseKind.WISH, null, "Dichterbij."));

        answering.markRead(traject, List.of(foreign, ResponseId.create()));

        assertThat(other.does(() -> overview.one(theirs, foreign)).unread()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer(foreign, 0, Outcome.ADOPTED, ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer(ResponseId.create(), 0, Outcome.ADOPTED, ""));
    }

    @Test
    void answersWithAnOutcomeOfWhichTheLastCounts() {
        ResponseId wish = says("Later beginnen.");
        answer(wish, 0, Outcome.NOT_YET_WEIGHED, "Ik kijk ernaar.");
        assertThat(one(wish).waiting()).isTrue();
        ada.doing(() -> answering.answer(traject, wish, SubmissionId.create(), 1, Outcome.PARTLY, "Om 9 uur."));

        Said said = client.does(() -> overview.one(traject, wish));
        assertThat(said.answers()).isEqualTo(2);
        assertThat(said.answer().outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(said.answer().words()).isEqualTo("Om 9 uur.");
        assertThat(said.answer().by()).isEqualTo("Ada Ander");
        assertThat(said.read().by()).as("answering is reading").isEqualTo("Samira Haddou");
        assertThat(said.waiting()).isFalse();
    }

    @Test
    void needsAReasonNotToAdopt() {
        ResponseId wish = says("Later beginnen.");

        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> answer(wish, 0, Outcome.NOT, " "));
        assertThat(one(wish).answers()).isZero();
        assertThat(one(wish).unread()).isTrue();
    }

    @Test
    void takesTheSameAnswerOnce() {
        ResponseId wish = says("Later beginnen.");
        SubmissionId form = SubmissionId.create();
        answering.answer(traject, wish, form, 0, Outcome.ADOPTED, "Goed idee.");
        answering.answer(traject, wish, form, 0, Outcome.ADOPTED, "Goed idee.");

        assertThat(one(wish).answers()).isEqualTo(1);
    }

    @Test
    void letsOneOfTwoAnswersAtOnceThroughAndTellsTheOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            ResponseId wish = says("Wens " + round);
            List<Throwable> refused = new ArrayList<>();
            try (var desks = Executors.newFixedThreadPool(3)) {
                List<Future<?>> answers = List.of(
                        desks.submit(() -> samira.doing(() -> answer(wish, 0, Outcome.ADOPTED, ""))),
                        desks.submit(() -> ada.doing(() -> answer(wish, 0, Outcome.NOT, "Dat kan niet."))),
                        desks.submit(() -> ada.doing(() -> answering.markRead(traject, List.of(wish)))));
                for (Future<?> one : answers) {
                    try {
                        one.get();
                    } catch (ExecutionException refusal) {
                        refused.add(refusal.getCause());
                    }
                }
            }
            assertThat(refused).singleElement().isInstanceOf(AnsweredMeanwhile.class);
            assertThat(one(wish).answers()).isEqualTo(1);
            assertThat(one(wish).unread()).isFalse();
        }
    }

    @Test
    void neverOverwritesWhatChangedByWordsOfAClient() {
        AfwegingId afweging = AfwegingId.create();
        explaining.publish(samira, traject, afweging, null, 1);
        ResponseId said = says("Om 8 uur beginnen lukt mij niet.");
        explaining.publish(samira, traject, afweging, because(said), 2);
        explaining.publish(samira, traject, afweging, because(said), 3);

        assertThat(client.does(() -> overview.one(traject, said)).ledTo()).isEqualTo(new Said.LedTo(afweging, 2));
    }

    @Test
    void showsTheClientWhichVersionChangedByTheirWords() {
        AfwegingId afweging = AfwegingId.create();
        explaining.publish(samira, traject, afweging, null, 1);
        ResponseId early = says("Om 8 uur beginnen lukt mij niet.");
        ResponseId other = says("Ik wil met machines werken.");
        explaining.publish(samira, traject, afweging, because(early), 2);

        assertThat(client.does(() -> overview.one(traject, early)).ledTo()).isEqualTo(new Said.LedTo(afweging, 2));
        assertThat(one(other).ledTo()).isNull();
    }

    @Test
    void tellsEachProfessionalWhereAClientWaits() {
        ResponseId first = says("Later beginnen.");
        says("Met machines werken.");
        answer(first, 0, Outcome.NOT_YET_WEIGHED, "Ik kijk ernaar.");
        ResponseId done = says("Dichterbij.");
        answer(done, 0, Outcome.ADOPTED, "");
        Acting noor = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId hers = town.traject(administrator, noor, samira);
        noor.does(() -> responding.say(hers, SubmissionId.create(), ResponseKind.QUESTION, null, "Waarom stopt het?"));

        List<Waiting> waiting = overview.newForMe().waiting();
        assertThat(waiting).extracting(Waiting::traject).as("the newest first").containsExactly(hers, traject);
        assertThat(waiting.getLast().unread()).isEqualTo(1);
        assertThat(waiting.getLast().unanswered()).isEqualTo(2);
        assertThat(waiting.getLast().newestWords()).isEqualTo("Met machines werken.");
        assertThat(waiting.getLast().newestKind()).isEqualTo(ResponseKind.WISH);
        assertThat(ada.does(overview::newForMe).waiting())
                .extracting(Waiting::traject)
                .containsExactly(traject);

        administrator.doing(() -> arranging.archive(hers));
        assertThat(overview.newForMe().waiting()).extracting(Waiting::traject).containsExactly(traject);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> client.does(overview::newForMe).waiting());
    }

    @Test
    void isForTheTeamAlone() {
        ResponseId wish = says("Later beginnen.");
        Acting stranger = town.make(administrator, "Piet Vreemd", Role.PROFESSIONAL);

        for (Acting other : List.of(stranger, client, administrator)) {
            for (TrajectId which : List.of(traject, TrajectId.create())) {
                other.doing(() -> {
                    assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(() -> answering.markRead(which, List.of(wish)));
                    assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(
                                    () -> answering.answer(which, wish, SubmissionId.create(), 0, Outcome.ADOPTED, ""));
                });
            }
        }
        administrator.doing(() -> arranging.archive(traject));
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> answer(wish, 0, Outcome.ADOPTED, ""));
    }

    private static Change because(ResponseId said) {
        return new Change(List.of("U begint later."), List.of(), List.of(new Change.Quote(said.value(), "Om 8 uur …")));
    }

    private ResponseId says(String words) {
        return client.does(() -> responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, words));
    }

    private Said one(ResponseId id) {
        return samira.does(() -> overview.one(traject, id));
    }

    private void answer(ResponseId response, int seen, Outcome outcome, String words) {
        answering.answer(traject, response, SubmissionId.create(), seen, outcome, words);
    }
}
