package nl.weegwijzer.ui.professional;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.Gap;
import nl.weegwijzer.afweging.publishing.Missing;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.shared.ItemId;

/** What is missing before something can be published; each line leads to its field. */
public final class MissingList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** Where one of several options is chosen; the options themselves have a spot of their own. */
    public static final String CHOSEN = "gekozen";

    private final transient Catalogue catalogue;
    private final String page;

    /** @param page the address of the editor, or nothing when it is this page */
    public MissingList(Catalogue catalogue, String page) {
        this.catalogue = catalogue;
        this.page = page;
        addClassNames("bare", "stack-s");
    }

    /** Shows what is missing now. */
    public void show(List<Missing> missing, Draft draft) {
        removeAll();
        missing.forEach(one -> {
            Anchor link = new Anchor(page + "#" + anchor(one), sentence(one, draft));
            link.addClassName("link-target");
            add(new ListItem(link));
        });
    }

    private static String anchor(Missing one) {
        return one.gap() == Gap.CHOSEN_OPTION ? CHOSEN : one.place().anchor();
    }

    private String sentence(Missing one, Draft draft) {
        String name = one.place().item() == null ? "" : name(one.place().item(), draft);
        return name.isEmpty() ? word(one.gap()) : text("MissingList.of", name, word(one.gap()));
    }

    private String name(ItemId item, Draft draft) {
        return Stream.<List<? extends Draft.Item>>of(draft.options(), draft.factors(), draft.information())
                .flatMap(List::stream)
                .filter(one -> one.id().equals(item))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    private String name(Draft.Item item) {
        String written = item.words(Field.NAME);
        return switch (item) {
            case Draft.Factor factor
            when written.isEmpty() && factor.catalogueCode() != null ->
                catalogue
                        .factor(Objects.requireNonNull(factor.catalogueCode()), language())
                        .label();
            default -> written;
        };
    }
}
