package nl.weegwijzer.ui.styleguide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page whose title somebody typed who knows how a page ends its scripts. */
@AnonymousAllowed
public final class TitleSample extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String HOSTILE = "</script><script>window.itRan = true</script>";

    public TitleSample() {
        add(new H1(HOSTILE));
    }

    @Override
    public String getPageTitle() {
        return HOSTILE;
    }
}
