package nl.weegwijzer.faults;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import nl.weegwijzer.bench.Measure;
import org.awaitility.Awaitility;

/** R2: {@code kill -9} of MariaDB, which its supervisor starts again; the portal goes on by itself. */
final class KilledDatabase implements Fault {

    private static final long SEED = 2;
    private static final int SHORTEST = 200;
    private static final int LONGEST = 2_000;

    @Override
    public String id() {
        return "R2";
    }

    @Override
    public int few() {
        return 2;
    }

    @Override
    public int full() {
        return 50;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        Tally tally = new Tally("R2 kill -9 of MariaDB");
        Random random = new Random(SEED);
        try (Demo demo = Demo.fresh("killed-database");
                Ledger ledger = Ledger.of("R2")) {
            long process = demo.process().pid();
            int kindly = 0;
            for (int time = 1; time <= times; time++) {
                kindly += killed(demo, ledger, tally, SHORTEST + random.nextInt(LONGEST - SHORTEST), "R2." + time);
            }
            Rows rows = demo.rows();
            return tally.atLeast("told kindly, and then pressed again", kindly, 1, "acts")
                    .exactly("starts of the portal", process == demo.process().pid() ? 1 : 2, 1, "starts")
                    .atMost(
                            "acts without their line of the access log",
                            rows.responses() - rows.logged("Responding.say"),
                            0,
                            "acts")
                    .figures(times, ledger.acts());
        }
    }

    /** Everyone goes on pressing until it works again: what they had begun is then there once. */
    private static int killed(Demo demo, Ledger ledger, Tally tally, int after, String beginning) throws Exception {
        try (Crew crew = Crew.atWork(demo.url(), demo.rows(), ledger, beginning)) {
            Thread.sleep(after);
            demo.process().databases().forEach(ProcessHandle::destroyForcibly);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> demo.process().databases().size() == 1);
            Thread.sleep(after);
            crew.stop();
            Rows rows = demo.rows();
            tally.add(crew.lost(rows), crew.doubled(rows));
            // Nobody may have to go away and come back: the portal works on.
            crew.gone().stream().findFirst().ifPresent(gone -> {
                throw gone;
            });
            return crew.kindly();
        }
    }
}
