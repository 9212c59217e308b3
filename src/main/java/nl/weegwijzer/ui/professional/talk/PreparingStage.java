package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.conversation.AgendaItemId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.OptionCards;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.talk.AgendaList;

/** A talk before it was held: its agenda, what helps, what can be chosen, and making the record. */
final class PreparingStage extends Stage {

    private final TrajectId traject;
    private final ConversationId id;
    private final Preparing preparing;
    private final AgendaList agenda;
    private TalkDesk shown;

    PreparingStage(TrajectId traject, TalkDesk desk, Preparing preparing, Holding holding, Catalogue catalogue) {
        this.traject = traject;
        this.id = desk.talk().standing().id();
        this.preparing = preparing;
        this.shown = desk;
        agenda = new AgendaList(desk.client(), desk.archived() ? null : new Moving());
        agenda.show(desk.talk());
        add(subjects(desk), new Part(text("PreparingStage.help"), new HelpPanel(catalogue, desk.help())));
        if (!desk.options().isEmpty()) {
            add(new Part(text("PreparingStage.options"), new OptionCards(desk.options())));
        }
        if (!desk.archived()) {
            add(new Part(text("PreparingStage.held"), new Paragraph(text("PreparingStage.heldHelp")), ending(holding)));
        }
    }

    private Part subjects(TalkDesk desk) {
        Part subjects = new Part(text("PreparingStage.agenda"), agenda);
        subjects.addClassName("stack");
        if (!desk.archived()) {
            subjects.add(again(), bringing());
        }
        return subjects;
    }

    @Override
    boolean fits(TalkDesk desk) {
        return desk.talk().standing().state() == TalkState.PREPARING;
    }

    @Override
    void show(TalkDesk desk) {
        shown = desk;
        agenda.show(desk.talk());
    }

    private NativeButton again() {
        NativeButton again = OneAct.on(new NativeButton(text("PreparingStage.again")), press -> {
            preparing.propose(traject, id, press);
            done().run();
        });
        again.getElement().setAttribute("type", "button");
        again.addClassNames("button", "no-print");
        return again;
    }

    private WordsForm bringing() {
        return new WordsForm(
                text("PreparingStage.own"), text("PreparingStage.add"), "gesprek/" + id, (submission, words) -> {
                    preparing.bring(traject, id, submission, words);
                    done().run();
                });
    }

    private WordsForm ending(Holding holding) {
        return new WordsForm(
                text("PreparingStage.words"), text("PreparingStage.record"), "verslag/" + id, (submission, words) -> {
                    holding.hold(traject, id, submission, words);
                    done().run();
                });
    }

    /** Moves subjects as the professional. */
    private final class Moving implements AgendaList.Moves {

        @Override
        public void up(SubmissionId press, AgendaItemId item) {
            preparing.up(traject, id, press, item);
            moved(item);
        }

        @Override
        public void first(SubmissionId press, AgendaItemId item) {
            preparing.first(traject, id, press, item);
            moved(item);
        }

        private void moved(AgendaItemId item) {
            done().run();
            AgendaList.say(shown.talk(), item);
        }
    }
}
