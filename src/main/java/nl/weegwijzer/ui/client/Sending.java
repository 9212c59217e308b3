package nl.weegwijzer.ui.client;

import static nl.weegwijzer.ui.text.Texts.reason;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;

/** Hands over what a form holds. */
public final class Sending {

    private Sending() {}

    /** Does it; when the domain says no, that is said above the form and beside the field, and all typed text stays. */
    public static <T> Optional<T> attempt(ErrorSummary errors, Component field, Supplier<T> act) {
        try {
            T done = act.get();
            errors.show(List.of());
            return Optional.of(done);
        } catch (Refusal refusal) {
            errors.show(List.of(new Problem(reason(refusal), field)));
            return Optional.empty();
        }
    }
}
