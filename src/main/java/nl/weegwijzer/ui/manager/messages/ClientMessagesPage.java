package nl.weegwijzer.ui.manager.messages;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.response.readfirst.SignKeeping;
import nl.weegwijzer.response.warning.WarningInTime;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.DeskLayout;

/** When an answer that is promised comes up, and with which words a message is shown to the contact person first. */
@Route(value = ClientMessagesPage.PATH, layout = DeskLayout.class)
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class ClientMessagesPage extends Div implements BeforeEnterObserver {

    static final String PATH = "berichten-van-klanten";

    private static final long serialVersionUID = 1L;

    private final transient WarningInTime warning;
    private final transient SignKeeping signs;

    ClientMessagesPage(WarningInTime warning, SignKeeping signs) {
        this.warning = warning;
        this.signs = signs;
        addClassNames("column", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ErrorSummary errors = new ErrorSummary();
        Receipt receipt = new Receipt();
        removeAll();
        add(
                errors,
                new Headline(text("ClientMessagesPage.title")),
                receipt,
                new Part(text("ClientMessagesPage.inTime"), new WarningForm(warning, receipt)),
                new Part(
                        text("ClientMessagesPage.first"),
                        new Paragraph(text("ClientMessagesPage.firstMore")),
                        new SignsPanel(signs, errors, receipt)));
    }
}
