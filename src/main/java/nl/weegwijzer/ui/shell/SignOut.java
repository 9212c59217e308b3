package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Signs out, here and at the provider. What was typed and not sent is forgotten on this device. */
final class SignOut extends NativeButton {

    private static final long serialVersionUID = 1L;

    SignOut(AuthenticationContext authentication) {
        super(text("SignOut.words"));
        addClassNames("plain", "sign-out");
        getElement().setAttribute("data-sign-out", "");
        addClickListener(_ -> authentication.logout());
    }
}
