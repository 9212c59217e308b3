package nl.weegwijzer.ui.professional;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.afweging.checking.Thin;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.catalogue.Catalogue;

/** What is thin, said softly; each line leads to its field. */
public final class ThinList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private record Line(String sentence, String anchor) {}

    private final transient ItemNames names;
    private final String page;
    private transient List<Line> shown = List.of();

    /** @param page the address of the editor, or nothing when it is this page */
    public ThinList(Catalogue catalogue, String page) {
        this.names = new ItemNames(catalogue);
        this.page = page;
        addClassNames("bare", "stack-s");
    }

    /** Shows what is thin now. */
    public void show(List<Thin> thin, Draft draft) {
        List<Line> lines = thin.stream().map(one -> line(one, draft)).toList();
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        removeAll();
        lines.forEach(line -> {
            Anchor link = new Anchor(page + "#" + line.anchor(), line.sentence());
            link.addClassName("link-target");
            add(new ListItem(link));
        });
    }

    private Line line(Thin one, Draft draft) {
        String name = names.at(one.place(), draft);
        String sentence = name.isEmpty() ? word(one.hint()) : text("MissingList.of", name, word(one.hint()));
        return new Line(sentence, one.place().anchor());
    }
}
