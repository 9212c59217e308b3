package nl.weegwijzer.ui.professional.bench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** A few fields that belong together, under a heading to which links can lead. */
public class Group extends Div {

    private static final long serialVersionUID = 1L;

    /** @param anchor the name of the spot within the page */
    public Group(String heading, String anchor) {
        H3 title = new H3(heading);
        title.setId(anchor);
        title.getElement().setAttribute("tabindex", "-1");
        addClassNames("stack", "group");
        add(title);
    }

    /** The same, with its fields. */
    public Group(String heading, String anchor, Component... content) {
        this(heading, anchor);
        add(content);
    }
}
