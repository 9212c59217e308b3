package nl.weegwijzer.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.weegwijzer.testing.StatementCount;

/** Somebody at a page, and what their acts cost. */
final class Visitor {

    /** Milliseconds: longer than a pause in typing, and what the page shows after it, take together. */
    private static final int REST = 3_000;

    private final Page page;
    private final Wire wire;
    private final StatementCount count;

    Visitor(Page page, StatementCount count) {
        this.page = page;
        this.wire = new Wire(page);
        this.count = count;
    }

    /**
     * What one act cost.
     *
     * @param statements what was sent to the database until nothing moved any more
     * @param first of these, those until the first answer was there
     * @param bytes all that reached the page
     * @param uidl of these, the answer to the first of Flow's own requests, which is the act itself
     */
    record Cost(List<String> statements, int first, long bytes, long uidl) {

        int all() {
            return statements.size();
        }

        int after() {
            return all() - first;
        }

        double kilobytes() {
            return bytes / 1_000.0;
        }

        double uidlKilobytes() {
            return uidl / 1_000.0;
        }
    }

    Page page() {
        return page;
    }

    /** Goes to a page as a link within the portal does. */
    Cost go(String path) {
        Cost cost = answered(() -> page.evaluate("""
                path => {
                    const link = document.createElement('a');
                    link.href = path;
                    document.body.append(link);
                    link.click();
                    link.remove();
                }""", path));
        if (!page.url().endsWith(path)) {
            throw new IllegalStateException("Did not arrive at " + path + " but at " + page.url());
        }
        return cost;
    }

    /** Does something that the page asks the portal about. */
    Cost answered(Runnable act) {
        begin();
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), act).finished();
        page.waitForTimeout(50);
        int first = count.statements().size();
        rest();
        return new Cost(count.statements(), first, wire.bytes(), wire.uidl());
    }

    /** Does something that loads whole pages. */
    Cost loading(Runnable act) {
        begin();
        act.run();
        rest();
        return new Cost(count.statements(), 0, wire.bytes(), wire.uidl());
    }

    private void begin() {
        rest();
        count.reset();
        wire.reset();
    }

    /** Waits until nothing moves any more. */
    private void rest() {
        long before;
        do {
            before = moved();
            page.waitForTimeout(REST);
        } while (moved() != before);
    }

    private long moved() {
        return wire.bytes() + count.statements().size();
    }
}
