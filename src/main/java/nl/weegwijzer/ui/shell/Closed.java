package nl.weegwijzer.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * Whether the traject that a client looks at can be read, and no longer changed. The layout asks it once with whom to
 * call, so no page has to; the domain refuses in any case.
 */
public final class Closed {

    private record Standing(boolean closed) {}

    private Closed() {}

    /** Whether it is, in this window. */
    public static boolean now() {
        Standing standing = ComponentUtil.getData(UI.getCurrentOrThrow(), Standing.class);
        return standing != null && standing.closed();
    }

    static void set(UI window, boolean closed) {
        ComponentUtil.setData(window, Standing.class, new Standing(closed));
    }
}
