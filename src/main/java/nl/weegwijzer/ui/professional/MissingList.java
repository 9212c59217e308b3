package nl.weegwijzer.ui.professional;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.Gap;
import nl.weegwijzer.afweging.publishing.Missing;
import nl.weegwijzer.catalogue.Catalogue;

/** What is missing before something can be published; each line leads to its field. */
public final class MissingList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** Where one of several options is chosen; the options themselves have a spot of their own. */
    public static final String CHOSEN = "gekozen";

    private final transient ItemNames names;
    private final String page;
    private transient List<?> shown = List.of();

    /** @param page the address of the editor, or nothing when it is this page */
    public MissingList(Catalogue catalogue, String page) {
        this.names = new ItemNames(catalogue);
        this.page = page;
        addClassNames("bare", "stack-s");
    }

    /** Shows what is missing now. */
    public void show(List<Missing> missing, Draft draft) {
        List<String> sentences =
                missing.stream().map(one -> sentence(one, draft)).toList();
        List<?> now = List.of(missing, sentences);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
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
        String name = names.at(one.place(), draft);
        return name.isEmpty() ? word(one.gap()) : text("MissingList.of", name, word(one.gap()));
    }
}
