package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.language;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementConstants;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.own.Asked;
import nl.weegwijzer.ui.professional.own.LearningDetails;
import nl.weegwijzer.ui.professional.own.QuestionsDetails;

/**
 * The stretch of the editor in which one step is done: what the client reads there, its fields, what it still lacks, and
 * the questions to oneself.
 */
final class StepPart extends Div implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final Part part;
    private final StepState state;
    private boolean asked;

    StepPart(Step step, String name, Pen pen, Component... panels) {
        this.pen = pen;
        state = new StepState(step, pen);
        part = new Part(name, question(step, pen.tools().catalogue()));
        part.addClassName("stack");
        part.getChildren().filter(H2.class::isInstance).findFirst().ifPresent(title -> reach(title, step));
        LearningDetails.of(Asked.valueOf(step.name())).ifPresent(part::add);
        part.add(panels);
        part.add(state);
        add(part);
    }

    @Override
    public void show(Bench bench) {
        state.show(bench);
        if (!asked) {
            asked = true;
            part.add(new QuestionsDetails(pen, state.asked(), bench.own().notes()));
        }
    }

    /** Links to the step lead to its heading. */
    private void reach(Component title, Step step) {
        title.setId(step.anchor());
        title.getElement().setAttribute("tabindex", "-1");
        part.getElement().setAttribute(ElementConstants.ARIA_LABELLEDBY_ATTRIBUTE_NAME, step.anchor());
    }

    private static Paragraph question(Step step, Catalogue catalogue) {
        String asked = catalogue.steps(language()).stream()
                .filter(known -> known.code().equals(step.code()))
                .map(nl.weegwijzer.catalogue.Step::clientQuestion)
                .findFirst()
                .orElse("");
        Paragraph question = new Paragraph(asked);
        question.addClassName("soft");
        return question;
    }
}
