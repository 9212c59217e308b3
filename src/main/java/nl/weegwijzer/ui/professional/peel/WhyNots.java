package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.Pen;
import org.jspecify.annotations.Nullable;

/** Asks of every option that it did not become, why not; not before something is chosen. */
final class WhyNots extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final transient Map<ItemId, AutosavedTextArea> fields = new LinkedHashMap<>();
    private boolean decided;

    WhyNots(Pen pen) {
        this.pen = pen;
        addClassName("stack");
    }

    void show(Bench now) {
        decided = !now.draft().words(Field.OUTCOME).isEmpty();
        fields.values().forEach(field -> field.setVisible(false));
        ItemId chosen = now.draft().options().stream()
                .filter(Draft.Option::chosen)
                .map(Draft.Option::id)
                .findFirst()
                .orElse(null);
        now.draft().options().forEach(option -> field(option).setVisible(asked(option.id(), chosen)));
    }

    /** Follows a choice at once. */
    void choose(@Nullable ItemId chosen) {
        fields.forEach((id, field) -> field.setVisible(asked(id, chosen)));
    }

    private boolean asked(ItemId option, @Nullable ItemId chosen) {
        return (decided || chosen != null) && !option.equals(chosen);
    }

    private AutosavedTextArea field(Draft.Option option) {
        AutosavedTextArea field = fields.computeIfAbsent(option.id(), id -> {
            AutosavedTextArea fresh = pen.text("", Place.of(id, Field.WHY_NOT), option.words(Field.WHY_NOT));
            add(fresh);
            return fresh;
        });
        String name = option.words(Field.NAME);
        field.field().setLabel(name.isEmpty() ? text("WhyNots.labelNameless") : text("WhyNots.label", name));
        return field;
    }
}
