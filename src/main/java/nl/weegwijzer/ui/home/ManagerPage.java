package nl.weegwijzer.ui.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.shell.DeskLayout;

/** The home of a manager: the kaders, what they will find here later, and what they can do now. */
@Route(value = "manager", layout = DeskLayout.class)
@RolesAllowed("MANAGER")
class ManagerPage extends Div {

    private static final long serialVersionUID = 1L;

    ManagerPage() {
        addClassNames("read", "stack");
        add(
                new Headline(text("ManagerPage.title")),
                new Paragraph(text("ManagerPage.intro")),
                new ActionLink(text("KadersPage.title"), "/kaders").main(),
                new Part(
                        text("ManagerPage.later"),
                        new Sentences(text("ManagerPage.laterFirst"), text("ManagerPage.laterSecond"))),
                new Part(
                        text("ManagerPage.now"),
                        new Sentences(text("ManagerPage.nowFirst"), text("ManagerPage.nowSecond"))));
    }
}
