package nl.weegwijzer.ui.professional.kader;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Group;
import nl.weegwijzer.ui.professional.bench.Pen;

/** Advice of somebody else: what it says, and whether the outcome follows it (Awb 3:49 and 3:50). */
public final class AdvicePanel extends Group implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final RadioButtonGroup<AdviceUse> use;
    private final AutosavedTextArea why;

    public AdvicePanel(Pen pen, Bench bench) {
        super(text("AdvicePanel.title"), "advies");
        this.pen = pen;
        Draft draft = bench.draft();
        use = pen.choice(
                Fields.oneOf(text("AdvicePanel.use"), List.of(AdviceUse.values())),
                Place.choice("ADVICE_USE"),
                draft.adviceUse(),
                this::save);
        use.addClassName("tight");
        why = field(draft, text("AdvicePanel.why"), text("AdvicePanel.whyHelp"), Field.ADVICE_WHY);
        add(field(draft, text("AdvicePanel.advice"), text("AdvicePanel.adviceHelp"), Field.ADVICE), use, why);
        show(bench);
    }

    @Override
    public void show(Bench bench) {
        Draft draft = bench.draft();
        boolean advised = !draft.blank(Field.ADVICE);
        use.setVisible(advised);
        use.setValue(draft.adviceUse());
        why.setVisible(advised && draft.adviceUse() == AdviceUse.DEPARTED);
    }

    private void save(AdviceUse chosen) {
        pen.tools().ruling().advised(pen.traject(), pen.afweging(), chosen);
        why.setVisible(chosen == AdviceUse.DEPARTED);
    }

    private AutosavedTextArea field(Draft draft, String label, String help, Field field) {
        return pen.text(label, help, Place.of(field), draft.words(field));
    }
}
