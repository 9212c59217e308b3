package nl.weegwijzer.ui.block;

import com.vaadin.flow.component.html.Span;

/**
 * The shapes that mean the same on every page. They repeat what words beside them say, and are hidden from screen
 * readers.
 */
public enum Shape {
    /** The client. */
    DISC("0 0 32 32", "<circle cx='16' cy='17' r='12.5' fill='currentColor'/>"),
    /** How the professional weighed. */
    WEIGHT("0 0 32 32", Drawing.RING + "<path fill='currentColor' " + Drawing.BODY),
    /** How the weighing feels to the client. */
    FELT("0 0 32 32", Drawing.RING + "<path fill='none' " + Drawing.BODY),
    /** An empty place on the shelf. */
    EMPTY("0 0 32 32", "<circle cx='16' cy='25.5' r='3' fill='currentColor'/>"),
    /** Not answered. */
    UNKNOWN(
            "0 0 32 32",
            "<path fill='none' stroke='currentColor' stroke-width='3' stroke-linecap='round' stroke-linejoin='round' "
                    + "d='M11 11.5a5 5 0 1 1 7 4.6c-1.5.7-2 1.6-2 3.4'/>"
                    + "<circle cx='16' cy='25.5' r='2.2' fill='currentColor'/>"),
    /** One step of difference. */
    APART(
            "0 0 32 20",
            "<path fill='none' stroke='currentColor' stroke-width='3.25' stroke-linecap='round' "
                    + "d='M2 18 11 2M10 18 19 2M18 18 27 2'/>"),
    /** This part is ready. */
    DONE(
            "0 0 20 20",
            "<path fill='none' stroke='currentColor' stroke-width='3' stroke-linecap='round' stroke-linejoin='round' "
                    + "d='m3 10.5 5 5 9-11'/>");

    private final String frame;
    private final String lines;

    Shape(String frame, String lines) {
        this.frame = frame;
        this.lines = lines;
    }

    /** The shape as an SVG element in text, for documents that the server renders. */
    public String svg() {
        String empty = this == EMPTY ? " class='empty'" : "";
        return "<svg xmlns='http://www.w3.org/2000/svg' aria-hidden='true' focusable='false' viewBox='" + frame + "'"
                + empty + ">" + lines + "</svg>";
    }

    /** The shape on a page. */
    public Span drawn() {
        Span span = new Span();
        span.getElement().setProperty("innerHTML", svg());
        return span;
    }

    private static final class Drawing {
        static final String RING =
                "<circle cx='16' cy='7' r='3.5' fill='none' stroke='currentColor' stroke-width='3'/>";
        static final String BODY =
                "stroke='currentColor' stroke-width='3' stroke-linejoin='round' d='M9.5 12.5h13l5 15.5h-23z'/>";
    }
}
