package nl.weegwijzer.ui.insight;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.people.admission.BreakingGlass;
import nl.weegwijzer.people.admission.Term;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.OneAct;

/** The number of the traject, and why it has to be opened now. */
final class OpenDossierForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField number = Fields.line(text("OpenDossierForm.number"));
    private final TextArea because = Fields.area(text("OpenDossierForm.because"));
    private final ErrorSummary errors;
    private final transient BreakingGlass glass;

    OpenDossierForm(ErrorSummary errors, BreakingGlass glass) {
        this.errors = errors;
        this.glass = glass;
        because.setHelperText(text("OpenDossierForm.becauseHelp"));
        addClassName("stack");
        ActionButton open = new ActionButton(text("OpenDossierForm.open"), () -> {}).main();
        add(number, because, OneAct.on(open, this::open));
    }

    private void open(SubmissionId key) {
        Checks checks = new Checks()
                .filled(number, text("OpenDossierForm.numberMissing"))
                .filled(because, text("OpenDossierForm.becauseMissing"))
                .fits(because, Term.BECAUSE);
        if (errors.show(checks.problems())) {
            Sending.attempt(errors, because, () -> glass.open(key, number.getValue(), because.getValue()))
                    .ifPresent(this::go);
        }
    }

    private void go(Optional<TrajectSummary> found) {
        found.ifPresentOrElse(
                traject -> UI.getCurrentOrThrow()
                        .navigate(InsightPaths.dossier(InsightPaths.GLASS, traject.id())
                                .substring(1)),
                () -> errors.show(List.of(new Problem(text("OpenDossierForm.nothing"), number))));
    }
}
