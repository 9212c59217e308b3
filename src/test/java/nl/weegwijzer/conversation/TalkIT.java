package nl.weegwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Cases;
import nl.weegwijzer.conversation.ConversationSummary.Beside;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.ConversationSummary.Seen;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.conversation.agenda.Because;
import nl.weegwijzer.conversation.agenda.Subject;
import nl.weegwijzer.conversation.refusal.EnoughQuestions;
import nl.weegwijzer.conversation.refusal.NoUsableMoment;
import nl.weegwijzer.conversation.refusal.OutcomesMissing;
import nl.weegwijzer.conversation.refusal.RecordChanged;
import nl.weegwijzer.conversation.refusal.RecordClosed;
import nl.weegwijzer.conversation.refusal.TalkHeld;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.readfirst.ReadingFirst;
import nl.weegwijzer.shared.ItemId;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class TalkIT {

    private static final Appointment MEETING =
            new Appointment(Instant.now().plus(Duration.ofDays(7)), TalkWay.AT_A_PLACE, "Stadskantoor, kamer 2");
    private static final String NEED = "Ik wil niet meer leven.";

    @Autowired
    Town town;

    @Autowired
    Weighing weighing;

    @Autowired
    WeighingFactors factors;

    @Autowired
    LayingOut layingOut;

    @Autowired
    Publishing publishing;

    @Autowired
    ExplanationOverview explanations;

    @Autowired
    WeighingAlong along;

    @Autowired
    Responding responding;

    @Autowired
    Preparing preparing;

    @Autowired
    Holding holding;

    @Autowired
    ConversationOverview talks;

    @Autowired
    HelpOverview help;

    @Autowired
    ReadingFirst first;

    @Autowired
    JdbcTemplate jdbc;

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
    void comesFromWhatTheTwoWeighDifferently() {
        AfwegingId afweging = apart(4);
        responding.say(traject, SubmissionId.create(), ResponseKind.CONCERN, null, "Ik slaap slecht.");

        ConversationSummary talk = talk(make(afweging));

        assertThat(talk.items())
                .extracting(Item::subject)
                .containsExactly(Subject.GAP, Subject.GAP, Subject.GAP, Subject.OPEN, Subject.OPTIONS);
        assertThat(talk.items()).extracting(Item::words).startsWith("Punt 1", "Punt 2", "Punt 3", "Ik slaap slecht.");
        assertThat(talk.standing().question()).isEqualTo("Welke training past bij u?");
        assertThat(talk.meeting().appointment().place()).isEqualTo("Stadskantoor, kamer 2");
        assertThat(professional
                        .does(() -> help.one(traject, talk.standing().id()))
                        .help()
                        .because())
                .isEqualTo(Because.MISSED);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> help.one(traject, talk.standing().id()));
    }

    @Test
    void comesFromADayWhereNothingWasPublished() {
        ConversationId id = make(null);

        assertThat(talk(id).items()).isEmpty();
        assertThat(talks.all(traject)).singleElement().satisfies(glance -> {
            assertThat(glance.id()).isEqualTo(id);
            assertThat(glance.appointment().way()).isEqualTo(TalkWay.AT_A_PLACE);
        });
        assertThatExceptionOfType(NoUsableMoment.class)
                .isThrownBy(() -> professional.does(
                        () -> preparing.make(traject, SubmissionId.create(), null, Appointment.on(null, null, ""))));
        Appointment never = Appointment.on(LocalDateTime.now().plusYears(3), TalkWay.PHONE, "");
        assertThatExceptionOfType(NoUsableMoment.class)
                .isThrownBy(() -> professional.does(() -> preparing.make(traject, SubmissionId.create(), null, never)));
    }

    @Test
    void takesThreeQuestionsOfTheClientAndShowsWhatTheyPutFirst() {
        ConversationId id = make(apart(1));
        for (int number = 1; number <= 3; number++) {
            preparing.bring(traject, id, SubmissionId.create(), "Vraag " + number);
        }
        assertThatExceptionOfType(EnoughQuestions.class)
                .isThrownBy(() -> preparing.bring(traject, id, SubmissionId.create(), "Vraag 4"));
        AgendaItemId second = item(id, "Vraag 2");
        preparing.first(traject, id, SubmissionId.create(), second);
        assertThat(words(id)).containsExactly("Vraag 2", "Punt 1", "Welke training past bij u?", "Vraag 1", "Vraag 3");

        professional.doing(() -> preparing.up(traject, id, SubmissionId.create(), item(id, "Punt 1")));

        assertThat(words(id)).startsWith("Punt 1", "Vraag 2");
        assertThat(talk(id).items())
                .filteredOn(Item::firstByClient)
                .extracting(Item::words)
                .containsExactly("Vraag 2");
    }

    @Test
    void addsWhatThereIsToTalkAboutByNowAndLeavesTheRest() {
        ConversationId id = make(apart(1));
        responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Graag dichtbij.");

        professional.doing(() -> preparing.propose(traject, id, SubmissionId.create()));

        assertThat(words(id)).containsExactly("Punt 1", "Welke training past bij u?", "Graag dichtbij.");
    }

    @Test
    void isClosedOnceBothHaveReadItAsItIs() {
        ConversationId id = held();
        ConversationSummary draft = talk(id);
        assertThat(draft.standing().waitsFor(Side.CLIENT)).isTrue();
        assertThat(draft.standing().waitsFor(Side.PROFESSIONAL)).isFalse();
        holding.correct(traject, id, SubmissionId.create(), item(id, "Punt 1"), "Ik zei dat het morgen kan.");
        assertThatExceptionOfType(RecordChanged.class)
                .isThrownBy(() -> holding.see(
                        traject, id, SubmissionId.create(), draft.standing().written()));
        see(client, id);
        assertThat(talk(id).standing().state()).isEqualTo(TalkState.DRAFT);
        see(professional, id);

        ConversationSummary closed = talk(id);
        assertThat(closed.standing().state()).isEqualTo(TalkState.CLOSED);
        assertThat(closed.record().words()).isEqualTo("Wij spreken elkaar weer in december.");
        assertThat(closed.record().beside()).singleElement().satisfies(beside -> {
            assertThat(beside.words()).isEqualTo("Ik zei dat het morgen kan.");
            assertThat(beside.by()).isEqualTo("Jaap Veenstra");
        });
        assertThat(closed.record().seen()).extracting(Seen::by).containsExactly("Jaap Veenstra", "Samira Haddou");
        assertThat(jdbc.queryForObject("select seal from conversation where id = ?", String.class, id.value()))
                .hasSize(64);
        assertThatExceptionOfType(RecordClosed.class)
                .isThrownBy(() -> holding.correct(traject, id, SubmissionId.create(), null, "Nog iets."));
    }

    @Test
    void letsTheContactPersonReadFirstWhatAClientAsksForATalk() {
        ConversationId id = make(null);
        professional.doing(() -> preparing.bring(traject, id, SubmissionId.create(), NEED));
        preparing.bring(traject, id, SubmissionId.create(), "Mag mijn zus mee?");
        assertThat(readFirst()).as("nothing of what was said so far").isEmpty();

        preparing.bring(traject, id, SubmissionId.create(), NEED);

        assertThat(readFirst()).containsExactly(id.value());
    }

    @Test
    void letsTheContactPersonReadFirstWhatAClientPutsBesideTheRecord() {
        ConversationId id = held();
        professional.doing(() -> holding.correct(traject, id, SubmissionId.create(), null, NEED));
        assertThat(readFirst()).as("the professional wrote that").isEmpty();

        holding.correct(traject, id, SubmissionId.create(), null, NEED);

        assertThat(readFirst()).containsExactly(id.value());
    }

    @Test
    void asksForAnOutcomeOfEverySubjectAndForWordsWhereTheyDoNotAgree() {
        ConversationId id = make(apart(1));
        AgendaItemId point = item(id, "Punt 1");
        assertThatExceptionOfType(OutcomesMissing.class).isThrownBy(() -> hold(id));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> end(id, point, TalkOutcome.DISAGREED, " "));
        end(id, point, TalkOutcome.NOT_YET, "");
        end(id, point, TalkOutcome.DISAGREED, "Jaap wil geen klas.");
        end(id, item(id, "Welke training past bij u?"), TalkOutcome.NOT_READY, "");
        hold(id);

        Item ended = talk(id).items().getFirst();
        assertThat(ended.end().outcome()).isEqualTo(TalkOutcome.DISAGREED);
        assertThat(ended.end().by()).isEqualTo("Samira Haddou");
        assertThat(ended.end().filledIn()).isEqualTo(FilledIn.TOGETHER);
        assertThatExceptionOfType(TalkHeld.class)
                .isThrownBy(() -> preparing.bring(traject, id, SubmissionId.create(), "Te laat"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> holding.end(
                        traject, id, SubmissionId.create(), point, TalkOutcome.AGREED, FilledIn.TOGETHER, ""));
    }

    @Test
    void asksAfterwardsHowItFeelsAlsoWhenItCameFromADay() {
        ConversationId id = make(null);
        AfwegingId afweging = apart(1);
        professional.doing(() -> preparing.propose(traject, id, SubmissionId.create()));
        talk(id).items().forEach(item -> end(id, item.id(), TalkOutcome.AGREED, ""));
        ItemId factor = explanations
                .latest(traject, afweging)
                .explanation()
                .factors()
                .getFirst()
                .id();
        assertThatExceptionOfType(NotFound.class)
                .as("nobody is asked before the talk")
                .isThrownBy(
                        () -> along.give(traject, afweging, 1, factor, Moment.AFTER_CONVERSATION, Feeling.A_LITTLE));

        hold(id);

        assertThatCode(() -> along.give(traject, afweging, 1, factor, Moment.AFTER_CONVERSATION, Feeling.A_LITTLE))
                .doesNotThrowAnyException();
    }

    @Test
    void losesNothingWhenTwoActInRandomOrderAtOnce() throws Exception {
        ConversationId id = held();
        Random random = new Random(20261122);
        List<Callable<Object>> acts = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int number = 1; number <= 24; number++) {
            Acting who = random.nextBoolean() ? client : professional;
            String words = "Aanvulling " + number;
            SubmissionId form = SubmissionId.create();
            written.add(words);
            Callable<Object> act = () -> who.does(() -> {
                holding.correct(traject, id, form, null, words);
                return words;
            });
            acts.add(act);
            if (random.nextInt(3) == 0) {
                acts.add(act);
            }
        }
        java.util.Collections.shuffle(acts, random);
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (Future<Object> done : pool.invokeAll(acts)) {
                done.get();
            }
        }

        assertThat(talk(id).record().beside()).extracting(Beside::words).containsExactlyInAnyOrderElementsOf(written);
        assertThat(talk(id).standing().state()).isEqualTo(TalkState.DRAFT);
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        ConversationId id = make(apart(1));
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, professional);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.does(() -> talks.one(theirs, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> other.does(() -> talks.one(theirs, ConversationId.create())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> other.does(() -> talks.one(traject, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> preparing.up(traject, id, SubmissionId.create(), AgendaItemId.create()));
    }

    @Test
    void takesTheSameFormOnceAndLetsNobodyChangeALine() {
        SubmissionId form = SubmissionId.create();
        ConversationId id = professional.does(() -> preparing.make(traject, form, null, MEETING));
        assertThat(professional.does(() -> preparing.make(traject, form, null, MEETING)))
                .isEqualTo(id);
        SubmissionId question = SubmissionId.create();
        preparing.bring(traject, id, question, "Eén vraag");
        preparing.bring(traject, id, question, "Eén vraag");

        assertThat(words(id)).containsExactly("Eén vraag");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update("update conversation_line set words = 'Iets anders'"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update("delete from conversation_item"));
    }

    private ConversationId make(AfwegingId afweging) {
        return professional.does(() -> preparing.make(traject, SubmissionId.create(), afweging, MEETING));
    }

    private ConversationId held() {
        ConversationId id = make(apart(1));
        talk(id).items().forEach(item -> end(id, item.id(), TalkOutcome.AGREED, ""));
        hold(id);
        return id;
    }

    private void end(ConversationId id, AgendaItemId item, TalkOutcome outcome, String words) {
        professional.doing(
                () -> holding.end(traject, id, SubmissionId.create(), item, outcome, FilledIn.TOGETHER, words));
    }

    private void hold(ConversationId id) {
        professional.doing(
                () -> holding.hold(traject, id, SubmissionId.create(), "Wij spreken elkaar weer in december."));
    }

    private void see(Acting who, ConversationId id) {
        who.doing(() -> holding.see(
                traject, id, SubmissionId.create(), talk(id).standing().written()));
    }

    private Set<UUID> readFirst() {
        return professional.does(() -> first.in(traject)).talks();
    }

    private ConversationSummary talk(ConversationId id) {
        return talks.one(traject, id);
    }

    private List<String> words(ConversationId id) {
        return talk(id).items().stream().map(Item::words).toList();
    }

    private AgendaItemId item(ConversationId id, String words) {
        return talk(id).items().stream()
                .filter(item -> item.words().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** An open afweging with this many points, all of them very important to the client and weighed lightly. */
    private AfwegingId apart(int many) {
        AfwegingId id =
                professional.does(() -> new Cases(weighing, factors, layingOut, publishing, traject).publish(many));
        for (int number = 0; number < many; number++) {
            ItemId factor = explanations
                    .latest(traject, id)
                    .explanation()
                    .factors()
                    .get(number)
                    .id();
            along.give(traject, id, 1, factor, Moment.AFTER_READING, Importance.VERY);
        }
        return id;
    }
}
