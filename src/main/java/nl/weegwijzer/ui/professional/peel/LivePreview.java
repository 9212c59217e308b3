package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/**
 * The page of the client at phone width, beside the text it grows from. It follows when the writer pauses, and only what
 * became different is sent.
 */
final class LivePreview extends Section {

    private static final long serialVersionUID = 1L;

    /** Milliseconds of rest before the preview follows. */
    private static final int REST = 700;

    private final Div screen = new Div();
    private String shown = "";

    /** @param whole the address of the whole page */
    LivePreview(String client, String whole, Runnable look) {
        String title = text("LivePreview.title", client);
        addClassNames("preview", "stack-s", "no-print");
        add(head(title, whole), scroll(title));
        getElement().addEventListener("rest", _ -> look.run());
    }

    private static Div head(String title, String whole) {
        Anchor all = new Anchor(whole, text("LivePreview.whole"));
        all.addClassName("link-target");
        Div head = new Div(new H2(title), all);
        head.addClassNames("row", "spread");
        return head;
    }

    /** Reached with the keyboard to be scrolled; what is in it can only be looked at. */
    private Div scroll(String title) {
        screen.addClassName("screen");
        screen.getElement().setAttribute("inert", true);
        Div phone = new Div(screen);
        phone.addClassName("phone");
        Div scroll = new Div(phone);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
        return scroll;
    }

    /** Follows after a moment of rest. */
    void soon() {
        getElement()
                .executeJs(
                        "clearTimeout(this.rest); this.rest = setTimeout(() => this.dispatchEvent(new Event('rest')), $0)",
                        REST);
    }

    /** Shows this document. */
    void show(String document) {
        if (document.equals(shown)) {
            return;
        }
        int start = alike(shown, document);
        int end = alikeAtEnd(shown, document, start);
        screen.getElement()
                .executeJs(
                        "const was = this.source ?? ''; this.source = was.slice(0, $0) + $1 + was.slice(was.length - $2);"
                                + "this.innerHTML = this.source",
                        start,
                        document.substring(start, document.length() - end),
                        end);
        shown = document;
    }

    /** The document as it is shown. */
    String document() {
        return shown;
    }

    private static int alike(String one, String other) {
        int at = 0;
        int most = Math.min(one.length(), other.length());
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 0 && Character.isHighSurrogate(other.charAt(at - 1)) ? at - 1 : at;
    }

    private static int alikeAtEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int at = 0;
        while (at < most && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at > 0 && Character.isLowSurrogate(other.charAt(other.length() - at)) ? at - 1 : at;
    }
}
