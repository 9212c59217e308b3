package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.ui.block.Mark;

/**
 * Around a page that two people read at one screen: no way to anything else of anybody, and a quick way out, by a button
 * and by Escape. The way out takes the place of the page, so that going back in the browser does not bring it back.
 */
@RolesAllowed("PROFESSIONAL")
public final class TableLayout extends Frame {

    private static final long serialVersionUID = 1L;

    /** Where the way out leads: a page that says nothing of anybody. */
    public static final String PAUSE = "pauze";

    private static final String LEAVE = """
            const out = this;
            const leave = event => {
              if (!out.isConnected) {
                document.removeEventListener('keydown', leave);
              } else if (event.type === 'click' || event.key === 'Escape') {
                event.preventDefault();
                document.getElementById('inhoud').hidden = true;
                location.replace(out.href);
              }
            };
            out.addEventListener('click', leave);
            document.addEventListener('keydown', leave);
            """;

    private final Anchor out = new Anchor("/" + PAUSE, text("TableLayout.stop"));

    TableLayout() {
        super(Mark.still());
        out.setRouterIgnore(true);
        out.addClassNames("button", "quiet");
        addToHead(new Span(text("TableLayout.shared")), out);
        addClassName("shared");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        out.getElement().executeJs(LEAVE);
    }
}
