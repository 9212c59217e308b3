package nl.weegwijzer.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.AtOnce;

/**
 * R4: two people, or two tabs, on one record. Each adds marks to what they see; whoever is overtaken reads what the other
 * left and adds to that. A mark that was acknowledged and is gone in the end was overwritten unseen.
 */
final class TwoAtOneRecord implements Fault {

    private static final int MARKS = 3;
    private static final int LONGEST_PAUSE = 6;

    /** What one of the two met. */
    private record Met(List<String> acknowledged, int overtaken, int unseen) {}

    @Override
    public String id() {
        return "R4";
    }

    @Override
    public int few() {
        return 60;
    }

    @Override
    public int full() {
        return 1_000;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        Tally tally = new Tally("R4 two on one record");
        List<Supplier<Record>> kinds = new Records().kinds();
        int overtaken = 0;
        int unseen = 0;
        try (Ledger ledger = Ledger.of("R4")) {
            for (int time = 0; time < times; time++) {
                Record record = kinds.get(time % kinds.size()).get();
                List<Met> met = interleaved(record, ledger, time);
                String left = record.two().getFirst().does(record::read).words();
                List<String> all =
                        met.stream().flatMap(one -> one.acknowledged.stream()).toList();
                tally.add(all.stream().filter(mark -> !left.contains(mark)).count(), doubled(all, left));
                overtaken += met.stream().mapToInt(Met::overtaken).sum();
                unseen += met.stream().mapToInt(Met::unseen).sum();
            }
            return tally.atLeast("overtaken, and shown both", overtaken, times / 4.0, "writings")
                    .exactly("overtaken by words that could not be read", unseen, 0, "writings")
                    .figures(times, ledger.acts());
        }
    }

    private static long doubled(List<String> marks, String left) {
        return marks.stream()
                .filter(mark -> left.indexOf(mark) != left.lastIndexOf(mark))
                .count();
    }

    private static List<Met> interleaved(Record record, Ledger ledger, int time) {
        List<Supplier<Object>> both = IntStream.range(0, 2)
                .<Supplier<Object>>mapToObj(who -> {
                    Acting acting = record.two().get(who);
                    Random random = new Random(2L * time + who);
                    return () -> acting.does(() -> writes(record, ledger, random, time + "ab".substring(who, who + 1)));
                })
                .toList();
        return AtOnce.met(both).stream().map(TwoAtOneRecord::met).toList();
    }

    private static Met met(Object met) {
        if (met instanceof Met fine) {
            return fine;
        }
        throw new IllegalStateException("One of the two could not go on: " + met);
    }

    private static Met writes(Record record, Ledger ledger, Random random, String who) {
        List<String> acknowledged = new ArrayList<>();
        int overtaken = 0;
        int unseen = 0;
        Record.Seen seen = record.read();
        while (acknowledged.size() < MARKS) {
            String mark = "[" + who + acknowledged.size() + "]";
            pause(random);
            try {
                String mine = (seen.words() + " " + mark).strip();
                record.write(seen, mine);
                ledger.said(mark);
                acknowledged.add(mark);
            } catch (Refusal _) {
                overtaken++;
                unseen += record.read().words().equals(seen.words()) ? 1 : 0;
            }
            seen = record.read();
        }
        return new Met(acknowledged, overtaken, unseen);
    }

    private static void pause(Random random) {
        try {
            Thread.sleep(random.nextInt(LONGEST_PAUSE));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
