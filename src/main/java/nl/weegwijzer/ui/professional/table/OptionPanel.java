package nl.weegwijzer.ui.professional.table;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.AutosavedTextArea;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.bench.Removable;

/** One way things could go, with both sides of it. */
final class OptionPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ItemId id;
    private final AutosavedTextArea name;
    private final AutosavedTextArea good;

    OptionPanel(Pen pen, Draft.Option option) {
        id = option.id();
        name = field(pen, option, text("OptionPanel.name"), Field.NAME);
        good = field(pen, option, text("OptionPanel.good"), Field.ADVANTAGES);
        AutosavedTextArea bad = field(pen, option, text("OptionPanel.lessGood"), Field.DISADVANTAGES);
        Div sides = new Div(good, bad);
        sides.addClassName("pair");
        AutosavedTextArea living = field(pen, option, text("OptionPanel.living"), Field.LIVING);
        living.field().setHelperText(text("OptionPanel.livingHelp"));
        Article card = new Article(name, sides, living);
        card.addClassNames("card", "stack");
        add(new Removable(pen, option, card, () -> name.field().getValue()));
    }

    boolean shows(ItemId item) {
        return id.equals(item);
    }

    /** Puts the cursor where writing goes on: in the name, or after it. */
    void write() {
        (name.field().isEmpty() ? name : good).field().focus();
    }

    private static AutosavedTextArea field(Pen pen, Draft.Option option, String label, Field field) {
        return pen.text(label, Place.of(option.id(), field), option.words(field));
    }
}
