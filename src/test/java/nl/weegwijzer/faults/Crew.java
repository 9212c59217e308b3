package nl.weegwijzer.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.faults.wire.NoAnswer;
import nl.weegwijzer.faults.wire.WireSession;

/** Two clients who send, and two professionals whose drafts are saved, all at the same time. */
final class Crew implements AutoCloseable {

    static final String FIELD = "next-steps";
    static final String COLUMN = "NEXT_STEPS";

    private static final String LONG = " en verder" + " woord".repeat(600);

    private static final List<String> DRAFTED = List.of("Jaap Veenstra", "Henk Dijkstra");

    private final List<Writer> writers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> work = new ArrayList<>();
    private final Rows rows;
    private final Ledger ledger;
    private final String beginning;

    private Crew(Rows rows, Ledger ledger, String beginning) {
        this.rows = rows;
        this.ledger = ledger;
        this.beginning = beginning;
    }

    /**
     * Lets them sign in and begin.
     *
     * @param beginning of everything they write; no other crew writes so
     */
    static Crew atWork(String portal, Rows rows, Ledger ledger, String beginning) {
        return atWork(portal, rows, ledger, beginning, "");
    }

    /** The same, with clients whose messages are as long as they may be. */
    static Crew writingLong(String portal, Rows rows, Ledger ledger, String beginning) {
        return atWork(portal, rows, ledger, beginning, LONG);
    }

    private static Crew atWork(String portal, Rows rows, Ledger ledger, String beginning, String rest) {
        Crew crew = new Crew(rows, ledger, beginning);
        crew.says(WireSession.signIn(portal, "klant-1"), "Jaap Veenstra", rest);
        crew.says(WireSession.signIn(portal, "klant-2"), "Noor Bakkali", rest);
        crew.drafts(WireSession.signIn(portal, "professional-1"), DRAFTED.getFirst());
        crew.drafts(WireSession.signIn(portal, "professional-2"), DRAFTED.getLast());
        crew.writers.forEach(writer -> crew.work.add(crew.threads.submit(writer)));
        return crew;
    }

    private void says(WireSession session, String client, String rest) {
        writers.add(new Saying(session, rows.trajectOf(client), beginning + " van " + client, rest, ledger));
    }

    private void drafts(WireSession session, String client) {
        String path = editor(rows, client);
        writers.add(new Drafting(session, path, FIELD, draft(client), beginning, ledger));
    }

    /** Where a professional peels the first afweging of a client. */
    static String editor(Rows rows, String client) {
        return "/traject/" + rows.trajectOf(client) + "/afweging/" + rows.afwegingOf(client);
    }

    private String draft(String client) {
        return beginning + " voor " + client;
    }

    /** Lets everyone finish what they are at; answers when all have. */
    void stop() {
        writers.forEach(Writer::stop);
        awaitEnd();
    }

    /** Answers when all have ended, as each does who finds the portal gone. */
    void awaitEnd() {
        for (Future<?> one : work) {
            try {
                one.get();
            } catch (InterruptedException | ExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** What of their acknowledged work is not in the database. */
    int lost(Rows now) {
        var kept = now.said(beginning);
        int lost = (int) ledger.said().stream()
                .filter(words -> words.startsWith(beginning))
                .filter(words -> !kept.containsKey(words))
                .count();
        var drafted = ledger.drafted();
        return lost
                + (int) DRAFTED.stream()
                        .filter(client -> drafted.getOrDefault(draft(client), -1) > written(now, client))
                        .count();
    }

    private int written(Rows now, String client) {
        return Drafting.number(beginning, now.draft(now.afwegingOf(client), COLUMN));
    }

    /** How many of their messages are there more than once. */
    int doubled(Rows now) {
        return (int)
                now.said(beginning).values().stream().filter(times -> times > 1).count();
    }

    /** How often one of them read that something went wrong. */
    int kindly() {
        return writers.stream().mapToInt(Writer::kindly).sum();
    }

    /** What those met who found the portal gone. */
    List<NoAnswer> gone() {
        return writers.stream().map(Writer::gone).filter(Objects::nonNull).toList();
    }

    @Override
    public void close() {
        writers.forEach(Writer::close);
        threads.shutdownNow();
    }
}
