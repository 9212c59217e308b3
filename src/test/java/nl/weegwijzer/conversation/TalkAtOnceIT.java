package nl.weegwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.conversation.ConversationSummary.Beside;
import nl.weegwijzer.conversation.ConversationSummary.Standing;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.conversation.refusal.RecordChanged;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.AtOnce;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** One talk, in which several people act at the same moment, or send what was sent before. */
@OnMariaDb
@SpringBootTest
@Import(Town.class)
class TalkAtOnceIT {

    private static final Appointment MEETING =
            new Appointment(Instant.now().plus(Duration.ofDays(7)), TalkWay.PHONE, "");

    @Autowired
    Town town;

    @Autowired
    Arranging arranging;

    @Autowired
    Preparing preparing;

    @Autowired
    Holding holding;

    @Autowired
    ConversationOverview talks;

    private Acting administrator;
    private Acting client;
    private Acting samira;
    private TrajectId traject;
    private ConversationId talk;

    @BeforeEach
    void makeATalk() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, samira);
        client.begin();
        talk = samira.does(() -> preparing.make(traject, SubmissionId.create(), null, MEETING));
    }

    @RepeatedTest(3)
    void isHeldOnceByTwoProfessionals() {
        Acting colleague = town.make(administrator, "Kees Vos", Role.PROFESSIONAL);
        administrator.doing(() -> arranging.join(traject, colleague.personId()));

        assertThat(AtOnce.all(List.of(
                        () -> samira.doing(() -> hold("Zo schreef Samira het op.")),
                        () -> colleague.doing(() -> hold("Zo schreef Kees het op.")))))
                .containsExactlyInAnyOrder(AtOnce.DONE, "TalkHeld");
        assertThat(standing().state()).isEqualTo(TalkState.DRAFT);
        assertThat(standing().acts()).as("made, planned and held once").isEqualTo(3);
    }

    @RepeatedTest(3)
    void isNeverClosedOnWhatOneSideDidNotRead() {
        samira.doing(() -> hold("Dit schreef ik op."));
        int written = standing().written();

        List<Object> met = AtOnce.all(List.of(
                () -> client.doing(() -> see(written)),
                () -> samira.doing(() -> holding.correct(traject, talk, SubmissionId.create(), null, "En dit."))));

        List<String> beside =
                one().record().beside().stream().map(Beside::words).toList();
        if (met.getFirst().equals(AtOnce.DONE)) {
            assertThat(met).containsExactly(AtOnce.DONE, "RecordClosed");
            assertThat(standing().state()).isEqualTo(TalkState.CLOSED);
            assertThat(beside).isEmpty();
        } else {
            assertThat(met).containsExactly("RecordChanged", AtOnce.DONE);
            assertThat(standing().state()).isEqualTo(TalkState.DRAFT);
            assertThat(beside).containsExactly("En dit.");
        }
    }

    @RepeatedTest(3)
    void takesThreeQuestionsOfAClientWhoSendsSixAtOnce() {
        List<Object> met = AtOnce.all(IntStream.rangeClosed(1, 6)
                .<Runnable>mapToObj(number -> () ->
                        client.doing(() -> preparing.bring(traject, talk, SubmissionId.create(), "Vraag " + number)))
                .toList());

        assertThat(met).filteredOn(AtOnce.DONE::equals).hasSize(3);
        assertThat(met).filteredOn("EnoughQuestions"::equals).hasSize(3);
        assertThat(one().questions()).isEqualTo(3);
    }

    @Test
    void takesNothingForReadThatWasNotWrittenYetOrNeverWas() {
        samira.doing(() -> hold("Dit schreef ik op."));
        int written = standing().written();

        for (int seen : new int[] {Integer.MIN_VALUE, -1, 0, written - 1, written + 1, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(RecordChanged.class).isThrownBy(() -> see(seen));
        }
        assertThat(standing().clientSaw()).isNull();
        assertThat(standing().state()).isEqualTo(TalkState.DRAFT);
    }

    @Test
    void keepsWhatIsSentAgainInOtherWordsAndNothingForSomebodyElse() {
        samira.doing(() -> hold("Dit schreef ik op."));
        SubmissionId form = SubmissionId.create();
        holding.correct(traject, talk, form, null, "Eerst zo.");
        holding.correct(traject, talk, form, null, "Eerst zo.");
        holding.correct(traject, talk, form, null, "Toch zo.");
        samira.doing(() -> holding.correct(traject, talk, form, null, "Eerst zo."));

        assertThat(one().record().beside())
                .extracting(Beside::words, Beside::by)
                .as("the form of one side is never an act of the other")
                .containsExactly(tuple("Eerst zo.", "Jaap Veenstra"), tuple("Toch zo.", "Jaap Veenstra"));
    }

    @Test
    void isNoTalkOfAnotherTraject() {
        Acting noor = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, noor, samira);
        SubmissionId form = SubmissionId.create();
        ConversationId here = samira.does(() -> preparing.make(traject, form, null, MEETING));
        ConversationId there = samira.does(() -> preparing.make(theirs, form, null, MEETING));

        assertThat(there).as("the same form in another traject is another talk").isNotEqualTo(here);
        noor.doing(() -> {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> preparing.bring(theirs, here, form, "Van wie is dit?"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> holding.see(theirs, here, form, 0));
        });
    }

    private void hold(String words) {
        holding.hold(traject, talk, SubmissionId.create(), words);
    }

    private void see(int seen) {
        holding.see(traject, talk, SubmissionId.create(), seen);
    }

    private ConversationSummary one() {
        return client.does(() -> talks.one(traject, talk));
    }

    private Standing standing() {
        return one().standing();
    }
}
