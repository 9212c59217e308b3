package nl.weegwijzer.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.ui.display.Displays;
import nl.weegwijzer.ui.failure.Failures;
import nl.weegwijzer.ui.text.ComponentTexts;
import nl.weegwijzer.ui.text.Texts;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives every page its language, its look and its words before anyone sees it. */
@Component
final class ShellSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Displays displays;

    private final transient ScriptsAhead scripts = new ScriptsAhead();

    ShellSetup(Displays displays) {
        this.displays = displays;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> ComponentTexts.system(info.getLocale()));
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(this::speak);
        event.addIndexHtmlRequestListener(this::dress);
    }

    private void dress(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Display display = displays.of(request);
        Locale language = displays.language(display, request);
        Element html = response.getDocument().child(0);
        displays.dress(html, display, language);
        scripts.name(response.getDocument());
        response.getDocument()
                .select("noscript")
                .forEach(box -> box.text(Texts.inLanguage(language, "ShellSetup.noScript") + " ")
                        .appendElement("a")
                        .attr("href", "/lezen")
                        .text(Texts.inLanguage(language, "ShellSetup.readings")));
    }

    private void speak(UIInitEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        UI ui = event.getUI();
        Display display = displays.of(request);
        displays.show(ui, display, displays.language(display, request));
        ui.getSession().setLocale(ui.getLocale());
        ComponentTexts.connection(ui);
    }
}
