package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.joint.JointChoice.Together;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.Pen;

/** Asks why it becomes something else than client and professional chose together; not while it does not. */
final class Otherwise extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final String client;
    private final transient Map<ItemId, AutosavedTextArea> fields = new LinkedHashMap<>();

    Otherwise(Pen pen, String client) {
        this.pen = pen;
        this.client = client;
        addClassName("stack");
    }

    void show(Bench now) {
        fields.values().forEach(field -> field.setVisible(false));
        now.draft().options().stream()
                .filter(option -> asked(option, now))
                .forEach(option -> field(option).setVisible(true));
        setVisible(fields.values().stream().anyMatch(AutosavedTextArea::isVisible));
    }

    private static boolean asked(Draft.Option option, Bench now) {
        boolean overruled = now.forthcoming().joint() instanceof Together joint
                && joint.option().equals(option.id())
                && joint.overruled(now.draft());
        return overruled || !option.chosen() && !option.blank(Field.OTHERWISE);
    }

    private AutosavedTextArea field(Draft.Option option) {
        AutosavedTextArea field = fields.computeIfAbsent(option.id(), id -> {
            AutosavedTextArea fresh = pen.text(
                    "", text("Otherwise.help", client), Place.of(id, Field.OTHERWISE), option.words(Field.OTHERWISE));
            add(fresh);
            return fresh;
        });
        String name = option.words(Field.NAME);
        String label = name.isEmpty() ? text("Otherwise.nameless", client) : text("Otherwise.why", client, name);
        field.field().setLabel(label);
        return field;
    }
}
