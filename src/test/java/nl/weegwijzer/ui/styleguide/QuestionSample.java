package nl.weegwijzer.ui.styleguide;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** One question a page, with an error when it is not answered. */
@AnonymousAllowed
public final class QuestionSample extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<String> answer = Fields.oneOf(
            "Hoe belangrijk is dit voor u?",
            List.of("Heel belangrijk", "Belangrijk", "Een beetje belangrijk", "Niet belangrijk", "Weet ik niet"));

    QuestionSample() {
        addClassNames("read", "stack");
        answer.addClassName("unknown-last");
        answer.setHelperText("Er is geen goed of fout antwoord. U kunt later iets anders kiezen.");
        Button next = new Button("Volgende", _ -> check());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor later = new Anchor("/gids/overzicht", "Bewaar en ga later verder");
        later.addClassName("link-target");
        Div row = new Div(next, later);
        row.addClassName("row");
        add(
                new Trail("Terug naar stap 1", "/gids/overzicht"),
                errors,
                new Headline("Hoe belangrijk is werken met machines voor u?").at("Stap 2 van 5"),
                answer,
                new Details("Waarom vragen wij dit?", new Paragraph("Samira woog dit ook. Daarover praat u samen.")),
                row);
    }

    private void check() {
        errors.show(
                answer.isEmpty()
                        ? List.of(new Problem("Kies wat voor u klopt. Weet u het niet? Kies “Weet ik niet”.", answer))
                        : List.of());
    }
}
