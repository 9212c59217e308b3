package nl.weegwijzer.ui.professional.factor;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.bench.Pen;
import org.jspecify.annotations.Nullable;

/** Asks where a factor comes from, and of a choice behind the scenes, who made it. */
final class OriginField extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Origin> origin;
    private final AutosavedTextArea owner;

    OriginField(Pen pen, Draft.Factor factor) {
        owner = pen.text(
                text("OriginField.owner"),
                text("OriginField.ownerHelp"),
                Place.of(factor.id(), Field.OWNER),
                factor.words(Field.OWNER));
        origin = origin(pen, factor);
        addClassName("stack");
        add(origin, owner);
        ask(factor.origin());
    }

    private Select<Origin> origin(Pen pen, Draft.Factor factor) {
        return pen.choice(
                Pickers.pick(text("OriginField.origin"), List.of(Origin.values())),
                Place.choice(factor.id(), "ORIGIN"),
                factor.origin(),
                chosen -> {
                    pen.tools().factors().from(pen.traject(), pen.afweging(), factor.id(), chosen);
                    ask(chosen);
                });
    }

    void show(@Nullable Origin now) {
        origin.setValue(now);
        ask(now);
    }

    private void ask(@Nullable Origin now) {
        owner.setVisible(
                (now != null && now.behindTheScenes()) || !owner.field().isEmpty());
    }
}
