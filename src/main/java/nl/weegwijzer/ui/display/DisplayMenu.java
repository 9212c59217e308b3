package nl.weegwijzer.ui.display;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.Display.Colours;
import nl.weegwijzer.people.Display.TextSize;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.text.Texts;

/** "Weergave", on every page: text, colour, calm and language. A choice works at once, and is kept. */
public final class DisplayMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Displays displays;
    private final Popover popover = new Popover();

    public DisplayMenu(Displays displays) {
        this.displays = displays;
        NativeButton opener = new NativeButton(text("DisplayMenu.open"));
        opener.addClassNames("button", "quiet");
        popover.setTarget(opener);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(text("DisplayMenu.title"));
        add(opener, popover);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Display now = displays.on(attach.getUI());
        Div choices = new Div(
                new H2(text("DisplayMenu.title")),
                languages(),
                choice(text("DisplayMenu.text"), TextSize.class, now.textSize(), DisplayMenu::with),
                choice(text("DisplayMenu.colours"), Colours.class, now.colours(), DisplayMenu::with),
                choice(text("DisplayMenu.calm"), Calm.class, Calm.of(now.calm()), DisplayMenu::with),
                close());
        choices.addClassNames("display-menu", "stack");
        popover.removeAll();
        popover.add(choices);
    }

    private <E extends Enum<E>> Component choice(
            String label, Class<E> answers, E now, BiFunction<Display, E, Display> with) {
        RadioButtonGroup<E> group = Fields.oneOf(label, List.of(answers.getEnumConstants()));
        group.addClassName("tight");
        group.setValue(now);
        group.addValueChangeListener(change -> choose(ui -> with.apply(displays.on(ui), change.getValue())));
        return group;
    }

    private Component languages() {
        Div row = new Div();
        row.addClassName("row");
        Texts.LANGUAGES.forEach(language -> row.add(languageButton(language)));
        return row;
    }

    /** Each language under its own name, so that who reads no Dutch finds it. */
    private Component languageButton(Locale language) {
        NativeButton button =
                new NativeButton(Texts.inLanguage(language, "DisplayMenu.language"), _ -> speak(language));
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("lang", language.getLanguage());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(language.equals(Texts.language())));
        return button;
    }

    private Component close() {
        NativeButton button = new NativeButton(text("DisplayMenu.close"), _ -> popover.close());
        button.addClassNames("button", "main");
        return button;
    }

    private void choose(Function<UI, Display> wish) {
        UI ui = UI.getCurrentOrThrow();
        displays.choose(ui, wish.apply(ui));
        Announcer.say(text("DisplayMenu.kept"));
    }

    /** All words on the page change, so it is fetched anew; what was being typed is put back. */
    private void speak(Locale language) {
        UI ui = UI.getCurrentOrThrow();
        Display now = displays.on(ui);
        displays.choose(ui, new Display(language, now.textSize(), now.colours(), now.calm()));
        ui.getPage().reload();
    }

    private static Display with(Display now, TextSize size) {
        return new Display(now.language(), size, now.colours(), now.calm());
    }

    private static Display with(Display now, Colours colours) {
        return new Display(now.language(), now.textSize(), colours, now.calm());
    }

    private static Display with(Display now, Calm calm) {
        return new Display(now.language(), now.textSize(), now.colours(), calm == Calm.ONE_BY_ONE);
    }
}
