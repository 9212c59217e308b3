package nl.weegwijzer.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.faults.wire.WireSession;
import nl.weegwijzer.testing.DemoProcess;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** R9: dumped while people write, put back in an empty database, by the two commands; the portal starts on it. */
final class DumpedAndRestored implements Fault {

    private static final Logger LOG = LoggerFactory.getLogger(DumpedAndRestored.class);

    private static final String SEALING_AT_ONCE = "--weegwijzer.seals.when=* * * * * *";

    @Override
    public String id() {
        return "R9";
    }

    @Override
    public int few() {
        return 1;
    }

    @Override
    public int full() {
        return 5;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        Tally tally = new Tally("R9 dump and restore");
        int different = 0;
        int accepted = 0;
        try (Demo demo = Demo.fresh("dumped", SEALING_AT_ONCE);
                Ledger ledger = Ledger.of("R9");
                Ledger afterwards = Ledger.of("R9-afterwards")) {
            for (int time = 1; time <= times; time++) {
                String beginning = "R9." + time;
                Path file = Files.createDirectories(Path.of("target", "faults")).resolve(beginning + ".sql");
                tally.add(lost(demo, ledger, beginning, file), 0);
                Files.delete(file);
                awaitSealed(demo.rows());
                kept(demo.data(), file);
                Path data = DemoProcess.freshData("restored");
                Commands.run(data, "restore", file).succeeds();
                different += different(demo, data, beginning, afterwards);
                accepted += accepted(data, file);
            }
            return tally.exactly("tables with other counts or hashes", different, 0, "tables")
                    .exactly("bad backups and full databases accepted", accepted, 0, "restores")
                    .figures(times, ledger.acts());
        }
    }

    /** What was acknowledged before the command began, and is not in its file; people write on meanwhile. */
    private static long lost(Demo demo, Ledger ledger, String beginning, Path file)
            throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        try (Crew crew = Crew.atWork(demo.url(), demo.rows(), ledger, beginning)) {
            Thread.sleep(2_000);
            List<String> before = ledger.said();
            kept(demo.data(), file);
            crew.stop();
            String all = Files.readString(file);
            return before.stream()
                    .filter(words -> !all.contains("'" + words + "'"))
                    .count();
        }
    }

    /** From here on nothing writes: what people did is sealed too, which comes a while after them. */
    private static void awaitSealed(Rows rows) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> rows.unsealed() == 0);
    }

    private static void kept(Path data, Path file) throws IOException {
        Commands.run(data, "backup", file).succeeds();
        if (!Files.getPosixFilePermissions(file).equals(PosixFilePermissions.fromString("rw-------"))) {
            throw new IllegalStateException("Others may read " + file);
        }
    }

    /** The portal starts on what was put back, holds the same rows, and lets people go on. */
    private static int different(Demo demo, Path data, String beginning, Ledger ledger) {
        Map<String, String> here = demo.rows().tables();
        try (Demo restored = Demo.on(data)) {
            Rows rows = restored.rows();
            Map<String, String> there = rows.tables();
            List<String> others = others(here, there);
            String words = beginning + " na het terugzetten";
            try (WireSession client = WireSession.signIn(restored.url(), DemoPeople.KLANT_1.login());
                    Saying saying = new Saying(client, rows.trajectOf(DemoPeople.KLANT_1.name()), words, "", ledger)) {
                saying.once();
            }
            return others.size() + (rows.said(words).size() == 1 ? 0 : 1);
        }
    }

    /** The tables that are not the same on both sides, told in the log with what each side holds. */
    private static List<String> others(Map<String, String> here, Map<String, String> there) {
        Set<String> tables = new TreeSet<>(here.keySet());
        tables.addAll(there.keySet());
        tables.removeIf(table -> Objects.equals(here.get(table), there.get(table)));
        tables.forEach(table -> LOG.error("{}: {}, restored: {}", table, here.get(table), there.get(table)));
        return List.copyOf(tables);
    }

    /** A backup of which one letter was changed, and a database that is not empty. */
    private static int accepted(Path full, Path file) throws IOException {
        int accepted = Commands.run(full, "restore", file).isRefused("holds") ? 0 : 1;
        Path changed = Path.of(file + ".changed");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(changed, bytes);
        accepted += Commands.run(DemoProcess.freshData("changed"), "restore", changed)
                        .isRefused("not a whole")
                ? 0
                : 1;
        Files.writeString(changed, "", StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        return accepted + (Commands.run(full, "restore", changed).isRefused("not a whole") ? 0 : 1);
    }
}
