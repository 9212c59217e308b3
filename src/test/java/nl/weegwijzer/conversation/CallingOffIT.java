package nl.weegwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.conversation.agenda.Subject;
import nl.weegwijzer.conversation.invitation.Inviting;
import nl.weegwijzer.conversation.refusal.TalkCalledOff;
import nl.weegwijzer.conversation.refusal.TalkHeld;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.readfirst.ReadingFirst;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
@RecordApplicationEvents
class CallingOffIT {

    private static final Appointment MEETING =
            new Appointment(Instant.now().plus(Duration.ofDays(7)), TalkWay.AT_A_PLACE, "Stadskantoor, kamer 2");
    private static final URI LINK = URI.create("https://portaal.example.nl/gesprek");

    @Autowired
    Town town;

    @Autowired
    Responding responding;

    @Autowired
    Preparing preparing;

    @Autowired
    Holding holding;

    @Autowired
    ConversationOverview talks;

    @Autowired
    Inviting inviting;

    @Autowired
    ReadingFirst first;

    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        client.begin();
    }

    @Test
    void isDoneByAClientWhoNeedNotSayWhy(ApplicationEvents events) {
        ConversationId id = make();
        SubmissionId form = SubmissionId.create();
        preparing.callOff(traject, id, form, " ");
        preparing.callOff(traject, id, form, "");

        ConversationSummary talk = talks.one(traject, id);
        assertThat(talk.standing().state()).isEqualTo(TalkState.CALLED_OFF);
        assertThat(talk.calledOff().side()).isEqualTo(Side.CLIENT);
        assertThat(talk.calledOff().by()).isEqualTo("Jaap Veenstra");
        assertThat(talk.calledOff().words()).isEmpty();
        assertThat(talk.meeting()).as("nothing is taken away").isNotNull();
        assertThat(events.stream(ConversationChanged.class).filter(one -> one.act() == TalkAct.CALLED_OFF))
                .as("both parties see it at once, and once")
                .hasSize(1);
    }

    @Test
    void isDoneByAProfessionalWhoSaysWhy() {
        ConversationId id = make();
        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(
                        () -> professional.doing(() -> preparing.callOff(traject, id, SubmissionId.create(), "\n")));
        assertThat(talks.one(traject, id).calledOff()).isNull();

        professional.doing(() -> preparing.callOff(traject, id, SubmissionId.create(), "Ik ben die dag ziek."));

        assertThat(talks.one(traject, id).calledOff().words()).isEqualTo("Ik ben die dag ziek.");
        assertThat(talks.all(traject))
                .extracting(talk -> talk.standing().state())
                .containsExactly(TalkState.CALLED_OFF);
    }

    @Test
    void leavesNothingToDoWithIt() {
        ConversationId id = make();
        preparing.bring(traject, id, SubmissionId.create(), "Mag mijn zus mee?");
        AgendaItemId item = talks.one(traject, id).items().getFirst().id();
        callOff(id);

        refuses(() -> preparing.callOff(traject, id, SubmissionId.create(), "Ik kan niet."));
        refuses(() -> preparing.bring(traject, id, SubmissionId.create(), "Nog iets?"));
        refuses(() -> preparing.first(traject, id, SubmissionId.create(), item));
        refuses(() -> holding.correct(traject, id, SubmissionId.create(), null, "Nee."));
        refuses(() -> holding.see(traject, id, SubmissionId.create(), 1));
        refuses(() -> professional.doing(() -> preparing.plan(traject, id, SubmissionId.create(), MEETING)));
        refuses(() -> professional.doing(() -> holding.hold(traject, id, SubmissionId.create(), "")));
        refuses(() -> professional.doing(() ->
                holding.end(traject, id, SubmissionId.create(), item, TalkOutcome.AGREED, FilledIn.TOGETHER, "")));
    }

    @Test
    void isTooLateOnceTheTalkWasHeld() {
        ConversationId id = make();
        professional.doing(() -> holding.hold(traject, id, SubmissionId.create(), ""));

        assertThatExceptionOfType(TalkHeld.class)
                .isThrownBy(() -> preparing.callOff(traject, id, SubmissionId.create(), ""));
        assertThat(talks.one(traject, id).standing().state()).isEqualTo(TalkState.DRAFT);
    }

    @Test
    void putsWhatWasOnItsAgendaOnTheNextOneOnce() {
        responding.say(traject, SubmissionId.create(), ResponseKind.CONCERN, null, "Ik slaap slecht.");
        ConversationId id = make();
        preparing.bring(traject, id, SubmissionId.create(), "Mag mijn zus mee?");
        professional.doing(() -> preparing.bring(traject, id, SubmissionId.create(), "Uw reiskosten"));
        assertThat(words(make())).as("while it goes on").containsExactly("Ik slaap slecht.");
        callOff(id);

        ConversationId next = make();

        assertThat(words(next)).containsExactly("Ik slaap slecht.", "Mag mijn zus mee?", "Uw reiskosten");
        assertThat(talks.one(traject, next).items())
                .extracting(Item::subject, Item::addedBy)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Subject.QUESTION, Side.CLIENT),
                        org.assertj.core.groups.Tuple.tuple(Subject.OWN, Side.PROFESSIONAL));
        assertThat(words(id)).as("nothing goes away").hasSize(3);
        assertThat(words(make())).as("it is on one agenda").containsExactly("Ik slaap slecht.");
        callOff(next);
        ConversationId after = make();
        assertThat(words(after)).containsExactly("Ik slaap slecht.", "Mag mijn zus mee?", "Uw reiskosten");
    }

    @Test
    void comesOnATalkThatIsPreparedAlready() {
        ConversationId id = make();
        preparing.bring(traject, id, SubmissionId.create(), "Mag mijn zus mee?");
        ConversationId other = make();
        callOff(id);

        professional.doing(() -> preparing.propose(traject, other, SubmissionId.create()));
        professional.doing(() -> preparing.propose(traject, other, SubmissionId.create()));

        assertThat(words(other)).containsExactly("Mag mijn zus mee?");
    }

    @Test
    void takesItOutOfACalendar() {
        ConversationId id = make();
        Appointment later = new Appointment(MEETING.startsAt().plus(Duration.ofDays(1)), TalkWay.PHONE, "");
        professional.doing(() -> preparing.plan(traject, id, SubmissionId.create(), later));
        assertThat(inviting.calendar(traject, id, LINK)).contains("SEQUENCE:1").doesNotContain("METHOD");

        callOff(id);

        assertThat(inviting.calendar(traject, id, LINK))
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "UID:" + id + "@weegwijzer");
    }

    @Test
    void letsTheContactPersonReadFirstWhatAClientSays() {
        ConversationId id = make();

        preparing.callOff(traject, id, SubmissionId.create(), "Ik wil niet meer leven.");

        assertThat(professional.does(() -> first.in(traject)).talks()).containsExactly(id.value());
    }

    @Test
    void isNobodyElsesAct() {
        ConversationId id = make();
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> other.doing(() -> preparing.callOff(traject, id, SubmissionId.create(), "")));
    }

    private void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(TalkCalledOff.class).isThrownBy(act);
    }

    private ConversationId make() {
        return professional.does(() -> preparing.make(traject, SubmissionId.create(), null, MEETING));
    }

    private void callOff(ConversationId id) {
        professional.doing(() -> preparing.callOff(traject, id, SubmissionId.create(), "Ik ben die dag ziek."));
    }

    private List<String> words(ConversationId id) {
        return talks.one(traject, id).items().stream().map(Item::words).toList();
    }
}
