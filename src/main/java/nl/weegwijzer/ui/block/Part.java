package nl.weegwijzer.ui.block;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.ElementConstants;
import java.util.concurrent.atomic.AtomicLong;

/** A stretch of a page under a heading of its own, which screen readers find by that heading. */
public final class Part extends Section {

    private static final long serialVersionUID = 1L;

    private static final AtomicLong MADE = new AtomicLong();

    public Part(String heading, Component... content) {
        H2 title = new H2(heading);
        title.setId("h-" + Long.toString(MADE.incrementAndGet(), Character.MAX_RADIX));
        getElement()
                .setAttribute(
                        ElementConstants.ARIA_LABELLEDBY_ATTRIBUTE_NAME,
                        title.getId().orElseThrow());
        addClassName("part");
        add(title);
        add(content);
    }
}
