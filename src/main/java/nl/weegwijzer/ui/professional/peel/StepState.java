package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.afweging.checking.Thin;
import nl.weegwijzer.afweging.publishing.Missing;
import nl.weegwijzer.ui.professional.MissingList;
import nl.weegwijzer.ui.professional.ThinList;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.own.Asked;

/** What one step still lacks, and what is thin in it. The second stops nobody. */
final class StepState extends Div implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final Step step;
    private final transient Pen pen;
    private final Paragraph lacking = new Paragraph(text("StepState.lacking"));
    private final MissingList missing;
    private final Paragraph soft = new Paragraph(text("StepState.thin"));
    private final ThinList thin;

    StepState(Step step, Pen pen) {
        this.step = step;
        this.pen = pen;
        missing = new MissingList(pen.tools().catalogue(), "");
        thin = new ThinList(pen.tools().catalogue(), "");
        addClassNames("stack-s", "small", "no-print");
        add(lacking, missing, soft, thin);
    }

    @Override
    public void show(Bench bench) {
        List<Missing> here = bench.missing().stream()
                .filter(one -> Step.of(one.gap()) == step)
                .toList();
        List<Thin> softly =
                pen.thin(bench).stream().filter(one -> Step.of(one) == step).toList();
        missing.show(here, bench.draft());
        thin.show(softly, bench.draft());
        lacking.setVisible(!here.isEmpty());
        missing.setVisible(!here.isEmpty());
        soft.setVisible(!softly.isEmpty());
        thin.setVisible(!softly.isEmpty());
    }

    Asked asked() {
        return Asked.valueOf(step.name());
    }
}
