package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.field.SavedStatus;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.bench.Tools;
import nl.weegwijzer.ui.professional.factor.FactorsPanel;
import nl.weegwijzer.ui.professional.table.InformationPanel;
import nl.weegwijzer.ui.professional.table.OptionsPanel;

/** Step by step from top to bottom, with the client's words and the client's page beside it. */
final class Editor extends Div {

    private static final long serialVersionUID = 1L;

    private static final Locale WRITTEN_IN = Locale.of("nl");

    private final transient ExplanationDocument document;
    private final LivePreview preview;
    private final transient Catalogue catalogue;
    private final transient Pen pen;
    private final transient List<BenchPanel> following;
    private transient Runnable look = () -> {};

    Editor(TrajectId traject, AfwegingId afweging, Bench bench, Tools tools, ExplanationDocument document) {
        this.document = document;
        this.catalogue = tools.catalogue();
        String whole = DeskPaths.preview(traject, afweging);
        SavedStatus status = new SavedStatus();
        preview = new LivePreview(bench.traject().clientName(), whole, () -> look.run());
        pen = new Pen(traject, afweging, tools, status, preview::soon);

        StepLinks steps = new StepLinks(catalogue.steps(language()));
        QuestionPanel question = new QuestionPanel(pen, bench);
        OptionsPanel options = new OptionsPanel(pen, bench);
        FactorsPanel factors = new FactorsPanel(pen, bench);
        ChangePanel change = new ChangePanel(pen, bench);
        OutcomePanel outcome = new OutcomePanel(pen, bench);
        ExplainPanel explain = new ExplainPanel(pen, bench);
        BeforePublishing before = new BeforePublishing(pen);
        ClientPanel client = new ClientPanel(pen, bench);
        following = List.of(steps, question, options, factors, change, outcome, explain, before, client);

        Div peel = new Div(
                part(Step.DETERMINE_NEED, steps, question, options),
                part(Step.COLLECT, steps, new InformationPanel(pen, bench), new RulesPanel(pen, bench))
                        .with("BEELDVORMING", catalogue),
                part(Step.WEIGH, steps, factors).with("OORDEELSVORMING", catalogue),
                part(Step.UNDERSTAND, steps, change, new ReasonsPanel(pen, bench)),
                part(Step.DECIDE_PLAN, steps, outcome).with("BESLUITVORMING", catalogue),
                part(Step.EXPLAIN, steps, explain),
                before);
        peel.addClassName("peel");
        Div state = new Div(status, new ActionLink(text("Editor.check"), whole));
        state.addClassNames("state", "row", "spread", "no-print");
        Div sides = new Div(state, client, peel, preview);
        sides.addClassName("bench");
        addClassName("stack");
        add(head(bench), steps, sides);
        show(bench);
    }

    private StepPart part(Step step, StepLinks steps, Component... panels) {
        return new StepPart(step, steps.name(step), catalogue, panels);
    }

    /** What is called for when the writer pauses. */
    void whenAtRest(Runnable looking) {
        look = looking;
    }

    /** Shows what became of it by now. */
    void show(Bench bench) {
        following.forEach(panel -> panel.show(bench));
        pen.refresh(bench);
        preview.show(document.render(bench.forthcoming().shown(), WRITTEN_IN, Links.none()));
    }

    static String title(Bench bench) {
        String question = bench.draft().words(Field.QUESTION);
        return question.isEmpty() ? text("Editor.noQuestion") : question;
    }

    private static Component head(Bench bench) {
        Paragraph whose = new Paragraph(text("Editor.for", bench.traject().clientName()));
        whose.addClassName("soft");
        return new Div(whose, new Headline(title(bench)));
    }
}
