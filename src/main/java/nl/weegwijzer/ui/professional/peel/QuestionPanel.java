package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** What is weighed, which formal act it explains, and how much there is to choose. */
final class QuestionPanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final AutosavedTextArea fixed;

    QuestionPanel(Pen pen, Bench bench) {
        super(text("QuestionPanel.title"), "vraag");
        this.pen = pen;
        Draft draft = bench.draft();
        AutosavedTextArea question =
                field(draft, text("QuestionPanel.question"), text("QuestionPanel.questionHelp"), Field.QUESTION);
        fixed = field(draft, text("QuestionPanel.fixed"), text("QuestionPanel.fixedHelp"), Field.FIXED);
        add(question, kind(draft), room(draft, bench.traject().clientName()), fixed);
        show(bench);
    }

    private AutosavedTextArea field(Draft draft, String label, String help, Field field) {
        return pen.text(label, help, Place.of(field), draft.words(field));
    }

    @Override
    public void show(Bench bench) {
        showFixed(bench.draft().room() == DecisionRoom.LIMITED || bench.draft().room() == DecisionRoom.NONE);
    }

    private RadioButtonGroup<DocumentKind> kind(Draft draft) {
        RadioButtonGroup<DocumentKind> kind = Fields.oneOf(text("QuestionPanel.kind"), List.of(DocumentKind.values()));
        kind.addClassName("tight");
        kind.setHelperText(text("QuestionPanel.kindHelp"));
        return pen.choice(
                kind,
                Place.choice("KIND"),
                draft.kind(),
                chosen -> pen.tools().weighing().ofKind(pen.traject(), pen.afweging(), chosen));
    }

    private RadioButtonGroup<DecisionRoom> room(Draft draft, String client) {
        RadioButtonGroup<DecisionRoom> room =
                Fields.oneOf(text("QuestionPanel.room", client), List.of(DecisionRoom.values()));
        room.addClassName("tight");
        return pen.choice(room, Place.choice("ROOM"), draft.room(), chosen -> {
            pen.tools().weighing().leave(pen.traject(), pen.afweging(), chosen);
            showFixed(chosen != DecisionRoom.TOGETHER);
        });
    }

    private void showFixed(boolean something) {
        fixed.setVisible(something || !fixed.field().isEmpty());
    }
}
