package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.talk.BesideForm;
import nl.weegwijzer.ui.talk.RecordPanel;

/** A talk that was held: its record, what to put beside it, and saying that one has read it. */
final class RecordStage extends Stage {

    private final RecordPanel record = new RecordPanel();
    private final NativeButton seen;
    private final Part beside;
    private TalkDesk shown;

    RecordStage(TrajectId traject, TalkDesk desk, Holding holding) {
        this.shown = desk;
        ConversationId id = desk.talk().standing().id();
        seen = OneAct.on(new NativeButton(text("RecordStage.seen")), press -> {
            holding.see(traject, id, press, shown.talk().standing().written());
            done().run();
        });
        seen.getElement().setAttribute("type", "button");
        seen.addClassNames("button", "main", "no-print");
        beside = new Part(text("RecordStage.beside"), form(traject, desk, holding));
        add(new Part(text("RecordStage.title"), record), seen, beside);
        show(desk);
    }

    private BesideForm form(TrajectId traject, TalkDesk desk, Holding holding) {
        ConversationId id = desk.talk().standing().id();
        return new BesideForm(desk.talk(), Side.PROFESSIONAL, (submission, item, words) -> {
            holding.correct(traject, id, submission, item, words);
            done().run();
        });
    }

    @Override
    boolean fits(TalkDesk desk) {
        return desk.talk().standing().state() != TalkState.PREPARING;
    }

    @Override
    void show(TalkDesk desk) {
        shown = desk;
        record.show(desk.talk());
        seen.setVisible(!desk.archived() && desk.talk().standing().waitsFor(Side.PROFESSIONAL));
        beside.setVisible(!desk.archived() && desk.talk().standing().state() == TalkState.DRAFT);
    }
}
