package nl.weegwijzer.faults;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.e2e.Browser;
import org.jspecify.annotations.Nullable;

/**
 * R3: in the middle of typing the page is loaded again, the tab is closed, or the connection is gone for a while. Each saving
 * that a tab was told of is written down outside the portal; what stands in the database is reckoned against that, at the
 * moment of leaving and when all has come back.
 */
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

    /** Milliseconds of typing that may be gone with the contact. */
    private static final int MOST = 2_000;

    private @Nullable Rows rows;
    private @Nullable TabRecord record;
    private long oldest;
    private int tooOld;
    private int lost;
    private int doubled;
    private int gone;
    private int stuck;
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
        rows = OnePortal.rows();
        try (Browser browser = Browser.launch();
                Ledger ledger = Ledger.of("R3")) {
            Page page = browser.open(OnePortal.get().address(), Browser.DESK);
            record = TabRecord.of(page.context(), ledger);
            for (int time = 0; time < times; time++) {
                Typist typist = new Typist(page, Crew.editor(rows, TYPED_FOR));
                typist.arrives();
                typist.begins();
                lost = 0;
                doubled = 0;
                record.begin("R3." + time, typist.text());
                typist.types(SHORTEST + random.nextInt(LONGEST - SHORTEST));
                page = left(typist, time % WAYS, time == WAYS - 1 && times == full() ? TEN_MINUTES : OFFLINE);
                tally.add(lost, doubled);
            }
            return figures(tally, times, ledger.acts());
        }
    }

    private List<Measure> figures(Tally tally, int times, long acknowledged) {
        return tally.atMost("age of typed text that the server lost", oldest, MOST, "ms")
                .exactly("typed text older than two seconds that the server lost", tooOld, 0, "times")
                .exactly("typed text gone from the field", gone, 0, "times")
                .exactly("text that was never saved again", stuck, 0, "times")
                .exactly("left with unsaved text without a warning", unwarned, 0, "times")
                .exactly("not told that text was not saved", unsaid, 0, "times")
                .figures(times, acknowledged);
    }

    /** The same; where the text is never saved again, that is counted, and a new tab goes on. */
    private Page left(Typist typist, int way, int offline) {
        try {
            return leave(typist, way, offline);
        } catch (TimeoutError _) {
            stuck++;
            return typist.page().context().newPage();
        }
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
        reckon(typist);
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
        reckon(typist);
        gone += typist.holdsAll() && kept().equals(typist.typed().strip()) ? 0 : 1;
        return page;
    }

    private void measure(Typist typist) {
        long moment = System.nanoTime();
        String kept = kept();
        reckon(typist);
        long age = doubled > 0 ? 0 : typist.oldestLost(kept, moment);
        oldest = Math.max(oldest, age);
        tooOld += age > MOST ? 1 : 0;
    }

    /** What of the acknowledged savings is not there, and what is there beside what was typed. */
    private void reckon(Typist typist) {
        String kept = kept();
        lost = Math.max(lost, record.isIn(kept) ? 0 : 1);
        doubled = Math.max(doubled, typist.typed().startsWith(kept) ? 0 : 1);
    }

    private String kept() {
        return rows.draft(rows.afwegingOf(TYPED_FOR), Crew.COLUMN);
    }
}
