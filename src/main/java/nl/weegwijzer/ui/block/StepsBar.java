package nl.weegwijzer.ui.block;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A number of steps, 0 to 3, as a length along three boxes. The words beside it say the same, so it is not heard. */
final class StepsBar extends Span {

    private static final long serialVersionUID = 1L;

    private static final String DRAWING = """
            <svg focusable="false" width="104" height="20" viewBox="0 0 104 20" fill="none" stroke="currentColor">\
            <rect x="1" y="7" width="%s" height="6" fill="currentColor" stroke="none"/>\
            <path d="M1 2v16M35 5v10M69 5v10M103 2v16M1 10h102"/></svg>""";

    /** Units of the drawing for one step. */
    private static final double STEP = 34;

    StepsBar(double steps) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", DRAWING.formatted(String.format(Locale.ROOT, "%.1f", steps * STEP)));
    }
}
