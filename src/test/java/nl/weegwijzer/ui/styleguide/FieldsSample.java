package nl.weegwijzer.ui.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.weegwijzer.people.Display.TextSize;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Pairs;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** Every field and every component that pages are made of. */
@AnonymousAllowed
public final class FieldsSample extends Div {

    private static final long serialVersionUID = 1L;

    FieldsSample() {
        addClassName("read");
        TextField wrong = Fields.line("Een regel die niet goed is");
        wrong.setErrorMessage("Fout: schrijf hier uw naam.");
        wrong.setInvalid(true);
        TextField helped = Fields.line("Een regel");
        helped.setHelperText("Schrijf gewoon zoals u praat.");
        add(new Trail("Terug naar uw overzicht", "/gids/overzicht"), new Headline("Velden en knoppen"));
        add(new Part("Schrijven", stack(helped, wrong, Fields.area("Een tekst"))));
        add(new Part("Kiezen", choosing()));
        add(new Part("Knoppen", buttons()));
        Pairs pairs = new Pairs().with("Klant", "Jaap Veenstra").with("Begonnen op", "maandag 7 september 2026");
        add(new Part("Wat vaststaat", pairs));
    }

    private static Div choosing() {
        CheckboxGroup<String> some =
                Pickers.someOf("Wat past bij u?", List.of("Buiten werken", "Met mensen", "Met machines"));
        some.select("Met mensen");
        Checkbox tick = Pickers.tick("Ik heb dit gelezen");
        tick.setValue(true);
        return stack(
                some,
                tick,
                Pickers.tick("Ik neem iemand mee"),
                Pickers.pick("Uit een korte lijst", List.of(TextSize.values())),
                Pickers.find("Zoeken in een lange lijst", List.of("Amersfoort", "Arnhem", "Breda")),
                Pickers.day("Op welke dag?"));
    }

    private static Div buttons() {
        Button main = new Button("Versturen");
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button tertiary = new Button("Toch niet");
        tertiary.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div row = new Div(main, new Button("Vraag het na"), tertiary);
        row.addClassName("row");
        return row;
    }

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }
}
