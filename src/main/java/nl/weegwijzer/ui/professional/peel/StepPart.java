package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Pitfall;
import nl.weegwijzer.ui.block.Part;

/** The stretch of the editor in which one step is done, with the question that the client reads there. */
final class StepPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;

    StepPart(Step step, String name, Catalogue catalogue, Component... panels) {
        this.catalogue = catalogue;
        Part part = new Part(name, question(step, catalogue));
        part.addClassName("stack");
        part.setId(step.anchor());
        part.add(panels);
        add(part);
    }

    /** With the pitfalls of a phase, to be asked where they occur. */
    StepPart with(String phase) {
        List<Pitfall> pitfalls = catalogue.pitfalls(language()).stream()
                .filter(pitfall -> pitfall.phases().contains(phase))
                .toList();
        UnorderedList list = new UnorderedList();
        pitfalls.forEach(
                pitfall -> list.add(new ListItem(text("StepPart.pitfall", pitfall.label(), pitfall.clientText()))));
        add(new NativeDetails(text("StepPart.pitfalls", pitfalls.size()), list));
        return this;
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
