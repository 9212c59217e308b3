package nl.weegwijzer.faults;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.e2e.Browser;
import org.jspecify.annotations.Nullable;

/** R3: in the middle of typing the page is loaded again, the tab is closed, or the connection is gone for a while. */
final class LeftInTheMiddle implements Fault {

    private static final String TYPED_FOR = "Henk Dijkstra";
    private static final long SEED = 3;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 40;
    private static final int WAYS = 3;

    /** Milliseconds without connection; long enough for a saving that fails, and for its next attempt. */
    private static final int OFFLINE = 4_000;

    /** What the measures ask; once in a full run, because time alone changes nothing after the first failures. */
    private static final int TEN_MINUTES = 600_000;

    private @Nullable Rows rows;
    private long oldest;
    private int gone;
    private int unwarned;
    private int unsaid;

    @Override
    public String id() {
        return "R3";
    }

    @Override
    public int few() {
        return WAYS;
    }

    @Override
    public int full() {
        return 200;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        Tally tally = new Tally("R3 left in the middle of typing");
        Random random = new Random(SEED);
        int letters = 0;
        rows = OnePortal.rows();
        try (Browser browser = Browser.launch()) {
            Page page = browser.open(OnePortal.get().address(), Browser.DESK);
            for (int time = 0; time < times; time++) {
                Typist typist = new Typist(page, Crew.editor(rows, TYPED_FOR));
                typist.arrives();
                typist.begins();
                typist.types(SHORTEST + random.nextInt(LONGEST - SHORTEST));
                page = leave(typist, time % WAYS, time == WAYS - 1 && times == full() ? TEN_MINUTES : OFFLINE);
                letters += typist.typed().length();
                tally.add(0, 0);
            }
        }
        return tally.atMost("age of typed text that the server lost", oldest, 2_000, "ms")
                .exactly("typed text gone from the field", gone, 0, "times")
                .exactly("left with unsaved text without a warning", unwarned, 0, "times")
                .exactly("not told that text was not saved", unsaid, 0, "times")
                .figures(times, letters);
    }

    /** Leaves in one of the ways, and answers with the page to go on with. */
    private Page leave(Typist typist, int way, int offline) {
        return switch (way) {
            case 0 -> reloads(typist);
            case 1 -> closes(typist);
            default -> loses(typist, offline);
        };
    }

    private Page reloads(Typist typist) {
        Page page = typist.page();
        List<String> warnings = new ArrayList<>();
        page.onceDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        typist.watchesLeaving();
        measure(typist);
        page.reload();
        typist.waitsForField();
        gone += typist.holdsAll() ? 0 : 1;
        unwarned += typist.leftWaiting() && warnings.isEmpty() ? 1 : 0;
        typist.waitsUntilSaved();
        return page;
    }

    private Page closes(Typist typist) {
        Page next = typist.page().context().newPage();
        measure(typist);
        typist.page().close();
        return next;
    }

    private Page loses(Typist typist, int offline) {
        Page page = typist.page();
        page.context().setOffline(true);
        measure(typist);
        typist.types(SHORTEST);
        unsaid += typist.isWaiting() ? 0 : 1;
        page.waitForTimeout(offline);
        page.context().setOffline(false);
        typist.waitsUntilSaved();
        gone += typist.holdsAll() && kept().equals(typist.typed().strip()) ? 0 : 1;
        return page;
    }

    private void measure(Typist typist) {
        long moment = System.nanoTime();
        oldest = Math.max(oldest, typist.oldestLost(kept(), moment));
    }

    private String kept() {
        return rows.draft(rows.afwegingOf(TYPED_FOR), Crew.COLUMN);
    }
}
