package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.publishing.Missing;
import nl.weegwijzer.ui.block.Shape;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchPanel;

/** The steps of the method as links, each with what it still lacks. */
final class StepLinks extends Div implements BenchPanel {

    private static final long serialVersionUID = 1L;

    private final transient Map<Step, Anchor> links = new EnumMap<>(Step.class);
    private final transient Map<String, nl.weegwijzer.catalogue.Step> known;

    /** @param steps the steps as the catalogue names them */
    StepLinks(List<nl.weegwijzer.catalogue.Step> steps) {
        known = steps.stream().collect(Collectors.toMap(nl.weegwijzer.catalogue.Step::code, Function.identity()));
        OrderedList list = new OrderedList();
        list.addClassName("steps");
        for (Step step : Step.values()) {
            Anchor link = new Anchor("#" + step.anchor());
            links.put(step, link);
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.setAriaLabel(text("StepLinks.label"));
        Paragraph provisional = new Paragraph(text("StepLinks.provisional"));
        provisional.addClassNames("small", "soft");
        addClassNames("stack-s", "no-print");
        add(nav, provisional);
    }

    @Override
    public void show(Bench bench) {
        Map<Step, Long> lacks = bench.missing().stream()
                .map(Missing::gap)
                .collect(Collectors.groupingBy(Step::of, () -> new EnumMap<>(Step.class), Collectors.counting()));
        links.forEach((step, link) -> {
            link.removeAll();
            long lacking = lacks.getOrDefault(step, 0L);
            // The spaces keep the words apart for who hears them.
            if (lacking == 0) {
                link.add(ready(), new Span(" "), new Span(name(step)));
            } else {
                link.add(new Span(name(step)), new Span(" "), count(lacking));
            }
        });
    }

    /** Marks the step where somebody is. */
    void at(Step current) {
        links.forEach((step, link) -> {
            if (step == current) {
                link.getElement().setAttribute("aria-current", "step");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The step as the catalogue names it. */
    String name(Step step) {
        String label = java.util.Objects.requireNonNull(known.get(step.code())).label();
        return text("StepLinks.step", step.number(), label);
    }

    private static Span ready() {
        Span words = new Span(text("StepLinks.ready"));
        words.addClassName("hush");
        return new Span(Shape.DONE.drawn(), words);
    }

    private static Span count(long lacking) {
        Span words = new Span(text("StepLinks.lacking", lacking));
        words.addClassNames("tag");
        return words;
    }
}
