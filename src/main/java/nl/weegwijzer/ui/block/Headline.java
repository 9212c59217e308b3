package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/**
 * The heading of a page, one on each. It gets focus after each navigation, and the window is named after it:
 * {@code Uw overzicht · Weegwijzer}.
 */
public final class Headline extends H1 {

    private static final long serialVersionUID = 1L;

    private final String words;
    private String step = "";
    private boolean problem;

    /** @param words what the page is about, or the question it asks */
    public Headline(String words) {
        this.words = words;
        getElement().setAttribute("tabindex", "-1");
        add(new Span(words));
    }

    /** Says above the question where someone is: {@code Stap 2 van 5}. It becomes part of the name of the window. */
    public Headline at(String place) {
        step = place;
        Span shown = new Span(place);
        shown.addClassName("step");
        addComponentAsFirst(shown);
        return this;
    }

    /** Lets the name of the window begin with "Fout" while something on the page has to be put right. */
    public void problem(boolean there) {
        problem = there;
        getUI().ifPresent(ui -> ui.getPage().setTitle(title()));
    }

    /** What the window is called while this heading is shown. */
    public String title() {
        String place = step.isEmpty() ? words : text("Headline.step", words, step);
        return problem ? text("Headline.problem", place) : text("Headline.title", place);
    }

    /** The heading inside a component, if it has one. */
    public static Optional<Headline> in(Component component) {
        if (component instanceof Headline headline) {
            return Optional.of(headline);
        }
        return component
                .getChildren()
                .map(Headline::in)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
