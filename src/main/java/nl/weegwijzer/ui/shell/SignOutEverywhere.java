package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.weegwijzer.security.LeavingEverywhere;

/** Signs out on every device, for whoever lost one or forgot one. */
final class SignOutEverywhere extends NativeButton {

    private static final long serialVersionUID = 1L;

    SignOutEverywhere(AuthenticationContext authentication, LeavingEverywhere leaving) {
        super(text("SignOutEverywhere.words"));
        addClassNames("plain", "sign-out");
        getElement().setAttribute("data-sign-out-everywhere", "");
        addClickListener(_ -> {
            leaving.leave();
            authentication.logout();
        });
    }
}
