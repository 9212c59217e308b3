package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.failure.Explained;

/**
 * The one page for everything that fails on the way to a page: what does not exist, what belongs to someone else, what
 * the domain refuses, and what breaks. Vaadin has a page of its own for two of them, so each gets a name here.
 */
abstract class FailurePage extends Div {

    private static final long serialVersionUID = 1L;

    int explain(Exception failure) {
        Explained explained = Explained.of(failure);
        addClassNames("read", "stack");
        removeAll();
        add(
                new Headline(explained.title()),
                new Paragraph(explained.sentence()),
                new ActionLink(text("FailurePage.home"), "/").main());
        return explained.status();
    }

    /** No page has this address. */
    @ParentLayout(PlainLayout.class)
    @AnonymousAllowed
    static final class Unknown extends FailurePage implements HasErrorParameter<NotFoundException> {

        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
            return explain(failure.getException());
        }
    }

    /** The page is for people in another role. */
    @ParentLayout(PlainLayout.class)
    @AnonymousAllowed
    static final class Forbidden extends FailurePage implements HasErrorParameter<AccessDeniedException> {

        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> failure) {
            return explain(failure.getException());
        }
    }

    /** Anything else: refused, not theirs, or broken. */
    @ParentLayout(PlainLayout.class)
    @AnonymousAllowed
    static final class Other extends FailurePage implements HasErrorParameter<Exception> {

        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
            return explain(failure.getException());
        }
    }
}
