package nl.weegwijzer.ui.shell;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Mark;
import nl.weegwijzer.ui.failure.Setback;

/**
 * What every page stands in: the way past the head, the head, room for what went wrong, and the page itself. It names
 * the window after the heading of the page and puts reading there after each navigation.
 */
@JsModule("./shell.js")
abstract class Frame extends Div implements RouterLayout, HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final String CONTENT = "inhoud";

    /** A moment later: only then does the address hold the place to which a link led. */
    private static final String ARRIVE = "setTimeout(() => window.weegwijzer.arrive(this, $0))";

    private final Header head = new Header();
    private final Div headRow;
    private final Main main = new Main();
    private final Setback setback = new Setback();

    Frame() {
        this(new Mark());
    }

    /** @param mark what stands first in the head */
    Frame(Mark mark) {
        headRow = wrap(mark);
        addClassName("frame");
        Anchor skip = new Anchor("#" + CONTENT, text("Frame.skip"));
        skip.addClassName("skip");
        head.add(headRow);
        head.addClassName("head");
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        Div middle = new Div(wrap(setback, main));
        middle.addClassName("middle");
        add(skip, head, middle, new SessionWatch());
    }

    static Div wrap(Component... content) {
        Div wrap = new Div(content);
        wrap.addClassName("wrap");
        return wrap;
    }

    /** Puts something beside the mark. */
    final void addToHead(Component... components) {
        headRow.add(components);
    }

    /** Puts something between the head and the page. */
    final void addUnderHead(Component component) {
        addComponentAtIndex(indexOf(head) + 1, component);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public String getPageTitle() {
        return Headline.in(main).map(Headline::title).orElse("Weegwijzer");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = UI.getCurrentOrThrow();
        boolean first = ComponentUtil.getData(ui, Arrived.class) == null;
        ComponentUtil.setData(ui, Arrived.class, Arrived.YES);
        setback.clear();
        Headline.in(main).ifPresent(headline -> headline.getElement().executeJs(ARRIVE, first));
    }

    /** Whether this window has shown a page before. */
    private enum Arrived {
        YES
    }
}
