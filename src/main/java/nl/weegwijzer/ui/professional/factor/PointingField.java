package nl.weegwijzer.ui.professional.factor;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.professional.bench.Pen;
import org.jspecify.annotations.Nullable;

/** Asks which way a factor points, among the options that lie on the table now. */
final class PointingField extends Composite<Select<Pointing>> {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final ItemId factor;
    private transient Map<ItemId, String> known = Map.of();
    private transient List<Draft.Option> options = List.of();

    PointingField(Pen pen, Draft.Factor factor, List<Draft.Option> options) {
        this.pen = pen;
        this.factor = factor.id();
        show(options);
        pen.choice(
                getContent(),
                Place.choice(factor.id(), "TOWARDS"),
                among(new Pointing(factor.direction(), factor.towards())),
                this::save);
    }

    @Override
    protected Select<Pointing> initContent() {
        Select<Pointing> select = Pickers.pick(text("PointingField.label"), List.of());
        select.setItemLabelGenerator(pointing -> pointing.words(options));
        return select;
    }

    /** Offers these options. What was chosen stays, unless it pointed at an option that went. */
    void show(List<Draft.Option> now) {
        Map<ItemId, String> names =
                now.stream().collect(Collectors.toMap(Draft.Option::id, option -> option.words(Field.NAME)));
        if (names.equals(known) && !options.isEmpty()) {
            return;
        }
        Pointing chosen = getContent().getValue();
        known = names;
        options = now;
        getContent().setItems(Pointing.all(now));
        getContent().setValue(chosen == null ? null : among(chosen));
    }

    private @Nullable Pointing among(Pointing wanted) {
        return Pointing.all(options).contains(wanted) ? wanted : null;
    }

    private void save(Pointing pointing) {
        pen.tools().factors().point(pen.traject(), pen.afweging(), factor, pointing.direction(), pointing.option());
    }
}
