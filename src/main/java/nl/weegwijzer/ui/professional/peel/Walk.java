package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.weegwijzer.afweging.notes.LeftOff;
import nl.weegwijzer.afweging.notes.Resuming;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.ui.professional.bench.Pen;

/**
 * The way through the steps: one at a time or all together, by buttons and by keys, and from where somebody left off.
 *
 * <p>What is not shown stays in the page, so that a link to a field finds it; the browser then shows its step at once.
 */
final class Walk {

    /** Marks in the page to which step something belongs; {@code shell.js} looks for it. */
    private static final String STEP = "data-step";

    private static final String STEP_OF_TARGET = "event.target.closest('[data-step]')?.dataset.step";

    private final Pen pen;
    private final StepLinks names;
    private final Map<Component, Step> parts = new LinkedHashMap<>();
    private final NativeButton mode = new NativeButton("", _ -> show(!oneStep()));
    private final NativeButton back = new NativeButton(text("Walk.back"), _ -> go(here().previous()));
    private final NativeButton on = new NativeButton(text("Walk.on"), _ -> go(here().next()));
    private final Div buttons = new Div(back, on);
    private boolean oneStep;
    private Step at;

    Walk(Pen pen, StepLinks names, LeftOff leftOff) {
        this.pen = pen;
        this.names = names;
        this.oneStep = leftOff.oneStep();
        this.at = Step.named(leftOff.step());
        mode.addClassName("button");
        back.addClassName("button");
        on.addClassNames("button", "main");
        buttons.addClassNames("row", "no-print");
    }

    /** Above the steps: how they are shown, and the way back to where somebody was. */
    Component head(LeftOff leftOff) {
        Paragraph keys = new Paragraph(text("Walk.keys"));
        NativeDetails help = new NativeDetails(text("Walk.help"), keys);
        Div head = new Div(mode, help);
        head.addClassNames("row", "no-print");
        if (leftOff.step() == null || leftOff.oneStep()) {
            return head;
        }
        Anchor there = new Anchor("#" + at.anchor(), names.name(at));
        there.addClassName("link-target");
        Div resume = new Div(new Span(text("Walk.leftOff")), new Span(" "), there);
        resume.addClassNames("notice", "no-print");
        return new Div(head, resume);
    }

    /** Below the steps: the way to the one before and the one after. */
    Component foot() {
        return buttons;
    }

    /** Something that is shown with a step. */
    <C extends Component> C with(Step step, C part) {
        part.getElement().setAttribute(STEP, step.name());
        parts.put(part, step);
        return part;
    }

    /** Follows where somebody is, within everything that holds the steps. */
    void follow(Component whole) {
        whole.getElement()
                .addEventListener(
                        "focusin",
                        event -> arrived(Step.named(
                                event.getEventData().get(STEP_OF_TARGET).asString())))
                .addEventData(STEP_OF_TARGET)
                .setFilter("!!(step => step && step !== element.at && (element.at = step))(" + STEP_OF_TARGET + ")");
        whole.getElement()
                .addEventListener("keydown", _ -> go(here().next()))
                .setFilter("event.key === 'Enter' && (event.ctrlKey || event.metaKey)");
        show();
    }

    private void arrived(Step step) {
        if (step == at) {
            return;
        }
        at = step;
        AccessLog.refreshing(() -> {
            resuming().leaveOff(pen.traject(), pen.afweging(), at.name());
            return at;
        });
        show();
    }

    private void go(Step step) {
        arrived(step);
        parts.keySet().stream()
                .filter(part -> parts.get(part) == step)
                .findFirst()
                .ifPresent(part -> part.getElement()
                        .executeJs("const title = this.querySelector('h2'); window.weegwijzer.goTo(title);"
                                + "title.scrollIntoView()"));
    }

    private void show(boolean one) {
        oneStep = one;
        resuming().peelOneStepAtATime(one);
        show();
    }

    private void show() {
        mode.setText(oneStep ? text("Walk.all") : text("Walk.one"));
        parts.forEach((part, step) -> part.getElement().setAttribute("hidden", oneStep && step != at));
        buttons.setVisible(oneStep);
        back.setVisible(at.previous() != at);
        on.setVisible(at.next() != at);
        names.at(at);
    }

    private boolean oneStep() {
        return oneStep;
    }

    private Step here() {
        return at;
    }

    private Resuming resuming() {
        return pen.tools().own().resuming();
    }
}
