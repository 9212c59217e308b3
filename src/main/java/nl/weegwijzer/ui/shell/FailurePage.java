package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.failure.Explained;

/**
 * The one page for everything that fails on the way to a page: what does not exist, what belongs to someone else, what
 * the domain refuses, and what breaks.
 */
@ParentLayout(PlainLayout.class)
@AnonymousAllowed
class FailurePage extends Div implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    FailurePage() {
        addClassNames("read", "stack");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        Explained explained = Explained.of(failure.getException());
        add(
                new Headline(explained.title()),
                new Paragraph(explained.sentence()),
                new ActionLink(text("FailurePage.home"), "/").main());
        return explained.status();
    }
}
