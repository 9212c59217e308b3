package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.ui.block.Headline;

/**
 * What has to be put right before someone can go on: it takes focus, and each line leads to its field. Stands above the
 * heading of a page, and is not there while nothing is wrong.
 */
public final class ErrorSummary extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList lines = new UnorderedList();
    private transient List<Problem> shown = List.of();

    /** What is wrong in one field, said so that it says what to do. */
    public record Problem(String sentence, Component field) {}

    public ErrorSummary() {
        addClassName("errors");
        lines.addClassName("bare");
        setVisible(false);
    }

    /** Its parts are made when they are first needed; mostly nothing is wrong. */
    private void begin() {
        if (lines.getParent().isEmpty()) {
            H2 title = new H2(text("ErrorSummary.title"));
            title.getElement().setAttribute("tabindex", "-1");
            add(title, lines);
        }
        lines.removeAll();
    }

    /**
     * Shows what is wrong, here and beside each field; with nothing wrong it goes away.
     *
     * @return whether someone can go on
     */
    public boolean show(List<Problem> problems) {
        shown.forEach(problem -> mark(problem, false));
        shown = List.copyOf(problems);
        begin();
        shown.forEach(problem -> {
            lines.add(new ListItem(new Anchor("#" + idOf(problem.field()), problem.sentence())));
            mark(problem, true);
        });
        setVisible(!shown.isEmpty());
        headline().forEach(headline -> headline.problem(!shown.isEmpty()));
        if (isVisible()) {
            getElement().executeJs("window.weegwijzer.goTo(this.querySelector('h2'))");
        }
        return shown.isEmpty();
    }

    private static void mark(Problem problem, boolean wrong) {
        if (problem.field() instanceof HasValidation field) {
            field.setErrorMessage(wrong ? text("ErrorSummary.beside", problem.sentence()) : "");
            field.setInvalid(wrong);
        }
    }

    private Stream<Headline> headline() {
        return getUI().map(UI::getChildren).orElseGet(Stream::empty).flatMap(child -> Headline.in(child).stream());
    }

    private static String idOf(Component field) {
        if (field.getId().isEmpty()) {
            field.setId("f-" + UUID.randomUUID());
        }
        return field.getId().orElseThrow();
    }
}
