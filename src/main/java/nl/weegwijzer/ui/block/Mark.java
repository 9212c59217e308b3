package nl.weegwijzer.ui.block;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The mark of the portal: a signpost that is also a balance. Leads home. */
public final class Mark extends Anchor {

    private static final long serialVersionUID = 1L;

    private static final String DRAWING = """
            <svg aria-hidden="true" focusable="false" viewBox="0 0 48 48" fill="currentColor">\
            <path d="M1 13 8.500 5.500h31L47 13l-7.500 7.500h-31z"/>\
            <path d="M22 20h4v20h-4zM14.500 40h19v4h-19zM9.500 20h2.500v9H9.500zM36 20h2.500v9H36z"/>\
            <path d="M3 28.500h15.500a7.750 7.750 0 0 1-15.500 0zM29.500 28.500H45a7.750 7.750 0 0 1-15.500 0z"/></svg>""";

    public Mark() {
        Span drawing = new Span();
        drawing.getElement().setProperty("innerHTML", DRAWING);
        add(drawing, new Span("Weegwijzer"));
        setHref("/");
        addClassName("mark");
    }

    /** The same where nothing may lead away by accident. */
    public static Mark still() {
        Mark mark = new Mark();
        mark.removeHref();
        return mark;
    }
}
