package nl.weegwijzer.faults;

import java.time.Duration;
import java.util.List;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.testing.SmallDisk;
import org.awaitility.Awaitility;

/** R7: the disk gets full under people who go on sending long texts, and has room again after a while. */
final class FullDisk implements Fault {

    @Override
    public String id() {
        return "R7";
    }

    @Override
    public int few() {
        return 1;
    }

    @Override
    public int full() {
        return 10;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        Tally tally = new Tally("R7 disk full");
        int damaged = 0;
        int refused = 0;
        try (SmallDisk disk = SmallDisk.mount();
                Ledger ledger = Ledger.of("R7");
                Demo demo = Demo.on(disk.resolve("data"))) {
            for (int time = 1; time <= times; time++) {
                refused += filled(disk, demo, ledger, tally, "R7." + time) > 0 ? 1 : 0;
                damaged += demo.rows().damage().size();
            }
            return tally.exactly("refused clearly, and then pressed again", refused, times, "times")
                    .exactly("tables that MariaDB finds damaged", damaged, 0, "tables")
                    .figures(times, ledger.acts());
        }
    }

    /** Nobody stops: what is refused is pressed again until there is room, and is then there once. */
    private static int filled(SmallDisk disk, Demo demo, Ledger ledger, Tally tally, String beginning)
            throws Exception {
        try (Crew crew = Crew.writingLong(demo.url(), demo.rows(), ledger, beginning)) {
            disk.fill();
            Awaitility.await().atMost(Duration.ofSeconds(50)).until(() -> crew.kindly() > 0);
            disk.clear();
            crew.stop();
            crew.gone().stream().findFirst().ifPresent(gone -> {
                throw gone;
            });
            Rows rows = demo.rows();
            tally.add(crew.lost(rows), crew.doubled(rows));
            return crew.kindly();
        }
    }
}
