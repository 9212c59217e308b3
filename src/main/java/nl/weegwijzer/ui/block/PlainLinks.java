package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.TrajectId;

/** The ways out of the portal for one version of an explanation: a file, paper, and a page that needs no script. */
public final class PlainLinks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public PlainLinks(TrajectId traject, AfwegingId afweging, int number) {
        String version = "/lezen/" + traject + "/" + afweging + "/versie/" + number;
        addClassNames("bare", "no-print");
        add(
                new ListItem(outside(version + "/pdf", text("PlainLinks.save"))),
                new ListItem(print()),
                new ListItem(outside(version, text("PlainLinks.plain"))));
    }

    /** Flow's router would take over a link to what is no page of its own. */
    private static Anchor outside(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.setRouterIgnore(true);
        link.addClassName("link-target");
        return link;
    }

    private static Component print() {
        NativeButton print = new NativeButton(text("PlainLinks.print"));
        print.addClassNames("plain", "link-target");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return print;
    }
}
