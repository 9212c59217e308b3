package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.professional.MissingList;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.Pen;
import org.jspecify.annotations.Nullable;

/** Asks which option it became; not one yet is an answer too. */
final class ChosenField extends Composite<RadioButtonGroup<ChosenField.Choice>> {

    private static final long serialVersionUID = 1L;

    /** The name of this spot, to which a link about what is missing leads. */
    static final String ANCHOR = MissingList.CHOSEN;

    /** One option with the name it has now, or none of them. */
    record Choice(@Nullable ItemId option, String name) {}

    private final transient Pen pen;
    private transient List<Choice> offered = List.of();

    ChosenField(Pen pen, Bench bench, Consumer<@Nullable ItemId> then) {
        this.pen = pen;
        getContent().setId(ANCHOR);
        getContent().setItemLabelGenerator(Choice::name);
        show(bench);
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(change.getValue().option());
                then.accept(change.getValue().option());
            }
        });
    }

    @Override
    protected RadioButtonGroup<Choice> initContent() {
        return Fields.oneOf(text("ChosenField.label"), List.of());
    }

    void show(Bench bench) {
        List<Choice> choices = choices(bench.draft());
        if (!choices.equals(offered)) {
            offered = choices;
            getContent().setItems(choices);
        }
        ItemId chosen = chosen(bench.draft());
        choices.stream()
                .filter(choice -> Objects.equals(choice.option(), chosen))
                .findFirst()
                .ifPresent(getContent()::setValue);
        setVisible(!bench.draft().options().isEmpty());
    }

    private static List<Choice> choices(Draft draft) {
        return Stream.concat(
                        Stream.of(new Choice(null, text("ChosenField.notYet"))),
                        draft.options().stream().map(option -> new Choice(option.id(), name(option))))
                .toList();
    }

    private static @Nullable ItemId chosen(Draft draft) {
        return draft.options().stream()
                .filter(Draft.Option::chosen)
                .map(Draft.Option::id)
                .findFirst()
                .orElse(null);
    }

    private void save(@Nullable ItemId option) {
        pen.act(() -> pen.tools().layingOut().choose(pen.traject(), pen.afweging(), option));
    }

    private static String name(Draft.Option option) {
        String name = option.words(Field.NAME);
        return name.isEmpty() ? text("ChosenField.nameless") : name;
    }
}
