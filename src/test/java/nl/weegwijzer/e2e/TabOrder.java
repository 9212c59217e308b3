package nl.weegwijzer.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A page without a mouse: the Tab key comes everywhere, shows where it is, and leaves again (WCAG 2.1.1, 2.1.2, 2.4.7, 2.4.11). */
final class TabOrder {

    /** More stops than any page has: who presses Tab so often is caught. */
    private static final int CAUGHT = 600;

    private static final String SCRIPT = script();

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private TabOrder(Page page) {
        this.page = page;
    }

    /** Walks the page as it stands, and tells what somebody without a mouse would miss. */
    static List<String> faults(Page page) {
        TabOrder order = new TabOrder(page);
        page.evaluate(SCRIPT);
        page.evaluate("tabOrder.begin()");
        order.walks();
        order.notes("tabOrder.missed()");
        return order.faults;
    }

    private void walks() {
        for (int stop = 0; stop < CAUGHT; stop++) {
            page.keyboard().press("Tab");
            if (!notes("tabOrder.look()")) {
                return;
            }
        }
        faults.add("Tab never leaves the page");
    }

    /** Adds what was found, and tells whether there was anything to look at. */
    private boolean notes(String expression) {
        Object found = page.evaluate(expression);
        if (found instanceof List<?> told) {
            told.forEach(fault -> faults.add(String.valueOf(fault)));
        }
        return found != null;
    }

    private static String script() {
        try (InputStream script = TabOrder.class.getResourceAsStream("/e2e/taborder.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
