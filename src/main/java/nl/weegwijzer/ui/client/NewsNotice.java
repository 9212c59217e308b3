package nl.weegwijzer.ui.client;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.ui.block.Announcer;

/** Says that there is something newer. What someone reads stays where it is until they want to go. */
public final class NewsNotice extends Paragraph {

    private static final long serialVersionUID = 1L;

    private final String there;
    private final Anchor link;

    /**
     * @param there what is new
     * @param show what the link says
     * @param path where it is, which may be the page itself
     */
    public NewsNotice(String there, String show, String path) {
        this.there = there;
        link = new Anchor(path, show);
        link.setRouterIgnore(true);
        addClassName("notice");
        setVisible(false);
    }

    /** Shows it, and says it once. */
    public void show(boolean news) {
        if (news && !isVisible()) {
            add(there + " ");
            add(link);
            Announcer.say(there);
        }
        setVisible(news || isVisible());
    }
}
