package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;

/**
 * Warns before a session ends because nobody does anything, and lets it last longer with one press of a button. News
 * that comes in does not count as doing something; only the press, like any other act, reaches the server as one.
 */
@Tag("session-watch")
@JsModule("./session-watch.js")
final class SessionWatch extends Component {

    private static final long serialVersionUID = 1L;

    SessionWatch() {
        Element element = getElement();
        element.setAttribute("heading", text("SessionWatch.heading"));
        element.setAttribute("soon", text("SessionWatch.soon"));
        element.setAttribute("last", text("SessionWatch.last"));
        element.setAttribute("stay", text("SessionWatch.stay"));
        element.setAttribute("close", text("SessionWatch.close"));
        element.setAttribute("stayed", text("SessionWatch.stayed"));
        // Hearing it is enough: the request that brings it is the act.
        element.addEventListener("stay", _ -> element.callJsFunction("stayed"));
    }
}
