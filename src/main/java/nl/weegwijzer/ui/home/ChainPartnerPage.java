package nl.weegwijzer.ui.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.shell.DeskLayout;

/** The home of a chain partner, until explanations can be handed to them: what they will find here, and what they can do now. */
@Route(value = "ketenpartner", layout = DeskLayout.class)
@RolesAllowed("CHAIN_PARTNER")
class ChainPartnerPage extends Div {

    private static final long serialVersionUID = 1L;

    ChainPartnerPage() {
        addClassNames("read", "stack");
        add(
                new Headline(text("ChainPartnerPage.title")),
                new Paragraph(text("ChainPartnerPage.nothingYet")),
                new Part(
                        text("ChainPartnerPage.later"),
                        new Sentences(
                                text("ChainPartnerPage.laterFirst"),
                                text("ChainPartnerPage.laterSecond"),
                                text("ChainPartnerPage.laterThird"))),
                new Part(
                        text("ChainPartnerPage.now"),
                        new Sentences(text("ChainPartnerPage.nowFirst"), text("ChainPartnerPage.nowSecond"))));
    }
}
