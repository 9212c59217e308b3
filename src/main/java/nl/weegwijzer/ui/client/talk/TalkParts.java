package nl.weegwijzer.ui.client.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.weegwijzer.conversation.AgendaItemId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.OptionCards;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.talk.AgendaList;
import nl.weegwijzer.ui.talk.BesideForm;
import nl.weegwijzer.ui.talk.CallOffForm;
import nl.weegwijzer.ui.talk.CalledOffPanel;
import nl.weegwijzer.ui.talk.RecordPanel;
import org.jspecify.annotations.Nullable;

/** The parts of a talk: before it the agenda and the client's questions, after it the record. */
final class TalkParts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TalkActs acts;
    private final transient TrajectId traject;
    private final transient ConversationId id;
    private final transient Supplier<OurTalk> reading;
    private final boolean archived;
    private final AgendaList agenda;
    private final RecordPanel record = new RecordPanel();
    private final QuestionsPanel questions;
    private final Paragraph move = new Paragraph(text("TalkParts.move"));
    private final Part before;
    private final Part mine = new Part(text("TalkParts.questions"));
    private final Part after = new Part(text("TalkParts.record"), record);
    private final Part beside;
    private final ActionButton seen = new ActionButton(text("TalkParts.seen"), () -> {}).main();
    private final CalledOffPanel off = new CalledOffPanel("");
    private final CallOffForm callOff;
    private transient ConversationSummary shown;
    private transient Consumer<ConversationSummary> whenShown = _ -> {};

    TalkParts(TalkActs acts, TrajectId traject, OurTalk talk, Supplier<OurTalk> reading) {
        this.acts = acts;
        this.traject = traject;
        this.id = talk.talk().standing().id();
        this.reading = reading;
        this.archived = talk.archived();
        this.shown = talk.talk();
        agenda = new AgendaList("", archived ? null : new Moving());
        before = new Part(text("TalkParts.agenda"), move, agenda);
        questions = new QuestionsPanel(talk.talk(), this::ask);
        BesideForm form = new BesideForm(talk.talk(), Side.CLIENT, this::correct);
        beside = new Part(text("TalkParts.beside"), new Paragraph(text("TalkParts.stays")), form);
        callOff = new CallOffForm(id, Side.CLIENT, this::callOff);
        offer(talk);
        show(talk.talk());
    }

    private void offer(OurTalk talk) {
        addClassName("stack");
        OneAct.on(seen, this::see);
        mine.add(questions);
        mine.setVisible(!archived && shown.standing().state() == TalkState.PREPARING);
        add(off, before, mine, after, seen, beside);
        if (!talk.options().isEmpty()) {
            add(new Part(text("TalkParts.options"), new OptionCards(talk.options())));
        }
        add(callOff);
    }

    /** Says what else follows how the talk stands, and begins with how it stands now. */
    void whenShown(Consumer<ConversationSummary> then) {
        whenShown = then;
        then.accept(shown);
    }

    void refresh() {
        show(reading.get().talk());
    }

    private void show(ConversationSummary talk) {
        TalkState state = talk.standing().state();
        if (mine.isVisible() && shown.standing().state() != state) {
            questions.end(late(state), Paths.message(traject) + "?soort=vraag", () -> mine.setVisible(false));
        }
        shown = talk;
        arrange(talk, state == TalkState.PREPARING);
        agenda.show(talk);
        questions.show(talk);
        record.show(talk);
        off.show(talk);
        whenShown.accept(talk);
    }

    private void arrange(ConversationSummary talk, boolean preparing) {
        before.setVisible(preparing);
        callOff.setVisible(!archived && preparing);
        move.setVisible(!archived && talk.items().size() > 1);
        after.setVisible(talk.record() != null);
        beside.setVisible(!archived && talk.standing().state() == TalkState.DRAFT);
        seen.setVisible(!archived && talk.standing().waitsFor(Side.CLIENT));
    }

    private static String late(TalkState state) {
        return state == TalkState.CALLED_OFF ? text("QuestionsPanel.calledOff") : text("QuestionsPanel.late");
    }

    private void callOff(SubmissionId submission, String why) {
        acts.preparing().callOff(traject, id, submission, why);
        refresh();
        off.arrive();
    }

    private void ask(SubmissionId submission, String words) {
        acts.preparing().bring(traject, id, submission, words);
        refresh();
    }

    private void correct(SubmissionId submission, @Nullable AgendaItemId item, String words) {
        acts.holding().correct(traject, id, submission, item, words);
        refresh();
        Announcer.say(text("TalkParts.added"));
    }

    private void see(SubmissionId press) {
        acts.holding().see(traject, id, press, shown.standing().written());
        refresh();
        Announcer.say(text("TalkParts.read"));
    }

    /** Moves subjects as the client. */
    private final class Moving implements AgendaList.Moves {

        @Override
        public void up(SubmissionId press, AgendaItemId item) {
            acts.preparing().up(traject, id, press, item);
            moved(item);
        }

        @Override
        public void first(SubmissionId press, AgendaItemId item) {
            acts.preparing().first(traject, id, press, item);
            moved(item);
        }

        private void moved(AgendaItemId item) {
            refresh();
            AgendaList.say(shown, item);
        }
    }
}
