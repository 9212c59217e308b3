package nl.weegwijzer.ui.field;

import static nl.weegwijzer.ui.text.Texts.reason;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;

/** Finds everything that has to be put right in a form, so that it can be said at once and beside each field. */
public final class Checks {

    private final List<Problem> problems = new ArrayList<>();

    /** Words have to stand here. */
    public <C extends Component & HasValue<?, String>> Checks filled(C field, String otherwise) {
        return holds(!Words.clean(field.getValue(), Integer.MAX_VALUE).isEmpty(), field, otherwise);
    }

    /** Something has to be chosen here. */
    public <C extends Component & HasValue<?, ?>> Checks chosen(C field, String otherwise) {
        return holds(!field.isEmpty(), field, otherwise);
    }

    /** No more may stand here than there is room for. */
    public <C extends Component & HasValue<?, String>> Checks fits(C field, int most) {
        try {
            Words.clean(field.getValue(), most);
        } catch (TooLong tooLong) {
            problems.add(new Problem(reason(tooLong), field));
        }
        return this;
    }

    /** Everything that was found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Checks holds(boolean right, Component field, String otherwise) {
        if (!right) {
            problems.add(new Problem(otherwise, field));
        }
        return this;
    }
}
