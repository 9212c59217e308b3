package nl.weegwijzer.ui.field;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells words that somebody types in a field from words that the browser puts back there, and on what those were written. */
final class ValuesOfField {

    private final TextFieldBase<?, String> field;
    private final Consumer<String> known;

    /** What the words that come next were written on, when the browser put them in the field. */
    private @Nullable String writtenOn;

    /** @param known hears of words that were put back and stand in the field already */
    ValuesOfField(DraftKeeper keeper, TextFieldBase<?, String> field, Consumer<String> known) {
        this.field = field;
        this.known = known;
        keeper.onFilled(filled -> filled(filled.base()));
        if (field instanceof HasValueChangeMode paced) {
            paced.setValueChangeMode(ValueChangeMode.TIMEOUT);
            paced.setValueChangeTimeout(AutosavedTextArea.PACE);
        }
    }

    /** @param putBack gets what the words were written on, and the words */
    void hear(Consumer<String> typed, BiConsumer<String, String> putBack) {
        field.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            String base = writtenOn;
            writtenOn = null;
            if (base == null) {
                typed.accept(change.getValue());
            } else {
                putBack.accept(base, change.getValue());
            }
        });
    }

    /** Words that stand in the field already bring no change: then it is said to the tab that they are here. */
    private void filled(String base) {
        writtenOn = base;
        UI.getCurrentOrThrow().beforeClientResponse(field, _ -> {
            if (base.equals(writtenOn)) {
                writtenOn = null;
                known.accept(field.getValue());
            }
        });
    }
}
