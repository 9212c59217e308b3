package nl.weegwijzer.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.weegwijzer.architecture.access.Twice;
import nl.weegwijzer.architecture.access.Twice.Came;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Portal;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.faults.wire.WirePage;
import nl.weegwijzer.faults.wire.WireSession;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.AtOnce;

/**
 * R5: double click, replayed message, resubmitted form; over the wire, and at once at the services. Half of the times it is
 * the next of all acts that have a key, found by reflection.
 */
final class SentTwice implements Fault {

    private static final String FIELD = "Schrijf het in uw eigen woorden";
    private static final String BUTTON = "Verstuur";
    private static final String RECEIPT = "Wij hebben uw bericht";
    private static final int AT_ONCE = 4;

    /** How many kinds of acts have a key and can be tried in a fresh dossier, at least. */
    private static final int MOST_ACTS = 30;

    @Override
    public String id() {
        return "R5";
    }

    @Override
    public int few() {
        return 72;
    }

    @Override
    public int full() {
        return 1_000;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        Tally tally = new Tally("R5 sent twice");
        Portal portal = OnePortal.get();
        Rows rows = OnePortal.rows();
        try (Ledger ledger = Ledger.of("R5");
                Twice twice = portal.with(Twice::new)) {
            List<Consumer<String>> ways = ways(portal, OnePortal.traject());
            List<String> acts = new ArrayList<>(twice.keyed());
            Set<String> tried = new TreeSet<>();
            for (int time = 0; time < times; time++) {
                if (time % 2 == 0) {
                    String words = "R5 " + time + ".";
                    ways.get(time / 2 % ways.size()).accept(words);
                    ledger.said(words);
                    int kept = rows.kept(words);
                    tally.add(kept == 0 ? 1 : 0, Math.max(0, kept - 1));
                } else {
                    everyAct(twice, acts, time / 2, tally, tried, ledger);
                }
            }
            return tally.exactly("ways in which it was sent twice", ways.size(), 6, "ways")
                    .atLeast(
                            "kinds of acts that were sent at once",
                            tried.size(),
                            Math.min(times / 2, MOST_ACTS),
                            "acts")
                    .figures(times, ledger.acts());
        }
    }

    /** Sends the next act of all that have a key, whatever service has it; one whose time has not come is passed over. */
    private static void everyAct(
            Twice twice, List<String> acts, int time, Tally tally, Set<String> tried, Ledger ledger) {
        String act = acts.get(time % acts.size());
        Came came = twice.atOnce(act);
        while (came == Came.NOT_TRIED) {
            acts.remove(act);
            act = acts.get(time % acts.size());
            came = twice.atOnce(act);
        }
        tried.add(act);
        ledger.said("R5 " + time + " " + act);
        tally.add(came == Came.OF_NONE ? 1 : 0, came == Came.OF_ONE || came == Came.OF_NONE ? 0 : 1);
    }

    private static List<Consumer<String>> ways(Portal portal, TrajectId traject) {
        String form = "/mijn/" + traject + "/bericht?soort=wens";
        WirePage page =
                WireSession.signIn(portal.address(), DemoPeople.KLANT_1.login()).open(form);
        Acting client = OnePortal.client();
        Responding responding = portal.the(Responding.class);
        GoalSetting goals = portal.the(GoalSetting.class);
        return List.of(
                words -> acknowledged(filled(page, form, words).press(BUTTON).send()),
                words -> replayed(filled(page, form, words)),
                words -> replayedAtOnce(filled(page, form, words)),
                words -> submittedAgain(filled(page, form, words)),
                words -> atOnce(client, () -> responding.say(traject, same(words), ResponseKind.WISH, null, words)),
                words -> atOnce(client, () -> goals.propose(traject, same(words), words, "Zo kom ik verder.")));
    }

    /** Typed, and pressed for the first time; nothing of it was sent yet. */
    private static WirePage filled(WirePage page, String form, String words) {
        page.go(form);
        return page.type(FIELD, words).press(BUTTON);
    }

    private static void replayed(WirePage page) {
        acknowledged(page.send());
        acknowledged(page.again());
    }

    private static void replayedAtOnce(WirePage page) {
        page.prepare();
        List<Supplier<Object>> same = Collections.nCopies(AT_ONCE, page::post);
        acknowledged(AtOnce.met(same).toString());
        acknowledged(page.again());
    }

    /** The form is pressed again in a message of its own, by somebody who saw no answer to the first. */
    private static void submittedAgain(WirePage page) {
        acknowledged(page.send());
        page.repeat();
    }

    private static void atOnce(Acting client, Supplier<Object> act) {
        List<Object> met = AtOnce.met(Collections.nCopies(AT_ONCE, () -> client.does(act)));
        if (met.stream().distinct().count() != 1) {
            throw new IllegalStateException("Not the same answer for each: " + met);
        }
    }

    private static SubmissionId same(String words) {
        return new SubmissionId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static void acknowledged(String answer) {
        if (!answer.contains(RECEIPT)) {
            throw new IllegalStateException("Not acknowledged: " + answer);
        }
    }
}
