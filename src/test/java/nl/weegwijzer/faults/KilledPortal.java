package nl.weegwijzer.faults;

import java.util.List;
import java.util.Random;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.e2e.Browser;

/** R1: {@code kill -9} of the portal in the middle of saving. */
final class KilledPortal implements Fault {

    private static final String TYPED_FOR = "Elif Demir";
    private static final long SEED = 1;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 45;

    @Override
    public String id() {
        return "R1";
    }

    @Override
    public int few() {
        return 2;
    }

    @Override
    public int full() {
        return 100;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        Tally tally = new Tally("R1 kill -9 of the portal");
        Random random = new Random(SEED);
        try (Demo demo = Demo.fresh("killed-portal");
                Ledger ledger = Ledger.of("R1");
                Browser browser = Browser.launch()) {
            Typist typist = new Typist(browser.open(demo.url(), Browser.DESK), Crew.editor(demo.rows(), TYPED_FOR));
            typist.arrives();
            long oldest = 0;
            int emptied = 0;
            int gone = 0;
            for (int time = 1; time <= times; time++) {
                Round round = killed(demo, ledger, typist, SHORTEST + random.nextInt(LONGEST - SHORTEST), "R1." + time);
                tally.add(round.lost, round.doubled);
                oldest = Math.max(oldest, round.oldest);
                gone += round.gone;
                typist.arrives();
                emptied += typist.holdsAll() ? 0 : 1;
            }
            Rows rows = demo.rows();
            return tally.atMost("age of typed text that the server lost", oldest, 2_000, "ms")
                    .exactly("typed text gone from the field", emptied, 0, "times")
                    .atMost("acts without their line of the access log", half(rows), 0, "acts")
                    .atLeast("writers who were at it", gone, 4.0 * times, "writers")
                    .figures(times, ledger.acts());
        }
    }

    private static Round killed(Demo demo, Ledger ledger, Typist typist, int letters, String beginning) {
        typist.begins();
        try (Crew crew = Crew.atWork(demo.url(), demo.rows(), ledger, beginning)) {
            typist.types(letters);
            long moment = System.nanoTime();
            demo.process().kill();
            crew.awaitEnd();
            demo.startAgain();
            Rows rows = demo.rows();
            String kept = rows.draft(rows.afwegingOf(TYPED_FOR), Crew.COLUMN);
            return new Round(crew.lost(rows), crew.doubled(rows), crew.gone().size(), typist.oldestLost(kept, moment));
        }
    }

    /** An act and its line are of one transaction: there can be a line more for what was sent again, never one less. */
    private static long half(Rows rows) {
        return Math.max(0, rows.responses() - rows.logged("Responding.say"));
    }

    private record Round(int lost, int doubled, int gone, long oldest) {}
}
