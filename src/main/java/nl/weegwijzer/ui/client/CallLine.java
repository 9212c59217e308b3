package nl.weegwijzer.ui.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.people.traject.TrajectSummary;

/** Whom to call, at the end of a receipt. */
public final class CallLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    /** @param when in which case someone calls, such as "Wilt u eerder praten?" */
    public CallLine(String when, TrajectSummary traject) {
        String phone = traject.contactPhone();
        add(when + " ");
        if (phone == null) {
            add(text("CallLine.person", traject.contactName()));
        } else {
            String digits = phone.replaceAll("[^0-9+]", "");
            add(new Anchor("tel:" + digits, text("CallLine.call", traject.contactName(), phone)));
        }
    }
}
