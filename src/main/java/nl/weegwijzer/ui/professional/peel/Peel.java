package nl.weegwijzer.ui.professional.peel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.factor.FactorsPanel;
import nl.weegwijzer.ui.professional.kader.AdvicePanel;
import nl.weegwijzer.ui.professional.kader.DeviationPanel;
import nl.weegwijzer.ui.professional.kader.RulesPanel;
import nl.weegwijzer.ui.professional.table.InformationPanel;
import nl.weegwijzer.ui.professional.table.OptionsPanel;

/** The steps from top to bottom, each with its panels. */
final class Peel extends Div implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final StepLinks names;
    private final transient Walk walk;
    private final transient List<BenchPanel> following = new ArrayList<>();

    Peel(Pen pen, Bench bench, StepLinks names) {
        this.pen = pen;
        this.names = names;
        walk = new Walk(pen, names, bench.own().notes().leftOff());
        addClassName("peel");
        add(walk.head(bench.own().notes().leftOff()));
        steps(pen, bench);
        add(walk.foot(), walk.with(Step.EXPLAIN, follow(new BeforePublishing(pen))));
        walk.follow(this);
    }

    private void steps(Pen pen, Bench bench) {
        add(part(Step.DETERMINE_NEED, new QuestionPanel(pen, bench), new OptionsPanel(pen, bench)));
        add(collect(bench));
        add(part(Step.WEIGH, new FactorsPanel(pen, bench)));
        add(part(Step.UNDERSTAND, new ChangePanel(pen, bench), new ReasonsPanel(pen, bench)));
        add(part(Step.DECIDE_PLAN, new OutcomePanel(pen, bench)));
        add(part(Step.EXPLAIN, new ExplainPanel(pen, bench)));
    }

    @Override
    public void show(Bench bench) {
        following.forEach(panel -> panel.show(bench));
    }

    private StepPart collect(Bench bench) {
        return part(
                Step.COLLECT,
                new InformationPanel(pen, bench),
                new RulesPanel(pen, bench),
                new DeviationPanel(pen, bench),
                new AdvicePanel(pen, bench));
    }

    private StepPart part(Step step, Component... panels) {
        Stream.of(panels).forEach(this::follow);
        StepPart part = new StepPart(step, names.name(step), pen, panels);
        follow(part);
        return walk.with(step, part);
    }

    private Component follow(Component panel) {
        if (panel instanceof BenchPanel follower) {
            following.add(follower);
        }
        return panel;
    }
}
