package nl.weegwijzer.ui.professional;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.shell.PlainLayout;
import nl.weegwijzer.ui.shell.TableLayout;

/** Where the quick way out of a shared screen leads: it says nothing of anybody. */
@Route(value = TableLayout.PAUSE, layout = PlainLayout.class)
@RolesAllowed("PROFESSIONAL")
class PausePage extends Div {

    private static final long serialVersionUID = 1L;

    PausePage() {
        addClassNames("read", "stack");
        add(
                new Headline(text("PausePage.title")),
                new Paragraph(text("PausePage.gone")),
                new ActionLink(text("PausePage.on"), DeskPaths.caseload()));
    }
}
