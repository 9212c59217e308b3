package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.field.SavedStatus;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.bench.Tools;
import nl.weegwijzer.ui.professional.blocks.BlockMenu;

/** The steps on one side; the client's words and the client's page on the other. */
final class Editor extends Div {

    private static final long serialVersionUID = 1L;

    private static final Locale WRITTEN_IN = Locale.of("nl");

    private final transient ExplanationDocument document;
    private final transient Pen pen;
    private final SavedStatus status = new SavedStatus();
    private final LivePreview preview;
    private final StepLinks steps;
    private final Peel peel;
    private final ClientPanel client;
    private transient Bench shown;
    private transient UnaryOperator<Bench> look = UnaryOperator.identity();

    Editor(TrajectId traject, AfwegingId afweging, Bench bench, Tools tools, ExplanationDocument document) {
        this.document = document;
        shown = bench;
        String whole = DeskPaths.preview(traject, afweging);
        preview = new LivePreview(bench.traject().clientName(), whole, () -> show(look.apply(shown)));
        pen = new Pen(traject, afweging, tools, status, bench.forthcoming().words(), preview::soon);
        steps = new StepLinks(tools.catalogue().steps(language()));
        peel = new Peel(pen, bench, steps);
        client = new ClientPanel(pen, bench);
        Div sides = new Div(state(whole), client, peel, preview);
        sides.addClassName("bench");
        addClassName("stack");
        add(head(bench), steps, sides);
        show(bench);
    }

    /** What looks again when the writer pauses, given what is shown. */
    void whenAtRest(UnaryOperator<Bench> looking) {
        look = looking;
    }

    /** Shows what became of it by now. */
    void show(Bench bench) {
        shown = bench;
        steps.show(bench);
        peel.show(bench);
        client.show(bench);
        pen.refresh(bench);
        preview.show(document.render(bench.forthcoming().shown(), WRITTEN_IN, Links.none()));
    }

    static String title(Bench bench) {
        String question = bench.draft().words(Field.QUESTION);
        return question.isEmpty() ? text("Editor.noQuestion") : question;
    }

    private Component state(String whole) {
        BlockMenu blocks = new BlockMenu(pen.tools().own().blocks());
        Div state = new Div(status, blocks, new ActionLink(text("Editor.check"), whole));
        state.addClassNames("state", "row", "spread", "no-print");
        return state;
    }

    private static Component head(Bench bench) {
        Paragraph whose = new Paragraph(text("Editor.for", bench.traject().clientName()));
        whose.addClassName("soft");
        return new Div(whose, new Headline(title(bench)));
    }
}
