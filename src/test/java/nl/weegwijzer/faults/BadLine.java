package nl.weegwijzer.faults;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.e2e.Browser;
import nl.weegwijzer.e2e.SignIn;
import nl.weegwijzer.faults.wire.BadProxy;
import nl.weegwijzer.faults.wire.BadProxy.Break;
import nl.weegwijzer.faults.wire.NoAnswer;
import nl.weegwijzer.faults.wire.WirePage;
import nl.weegwijzer.faults.wire.WireSession;

/**
 * R8: a slow line that is cut in a question, in an answer, or goes dead without closing; the same message is sent until
 * it is answered. The provider knows the portal by one address, so people sign in first and then come by this line. One time in ten somebody sits at a real browser, where the line is away for a while.
 */
final class BadLine implements Fault {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final List<Break> BREAKS = List.of(Break.IN_QUESTION, Break.IN_ANSWER, Break.HALF_OPEN);
    private static final int BROWSER_EVERY = 10;
    private static final int LATENCY = 40;
    private static final int AWAY = 2_500;
    private static final double LONGEST = 120_000;
    private static final int MOST_BYTES = 900;
    private static final long SEED = 8;
    private static final int TRIES = 10;

    private String form = "";
    private int broken;
    private int unsaid;
    private int gone;

    @Override
    public String id() {
        return "R8";
    }

    @Override
    public int few() {
        return 6;
    }

    @Override
    public int full() {
        return 200;
    }

    @Override
    public List<Measure> happen(int times) throws Exception {
        Tally tally = new Tally("R8 slow and cut network");
        Random random = new Random(SEED);
        Rows rows = OnePortal.rows();
        form = "/mijn/" + OnePortal.traject() + "/bericht?soort=wens";
        String portal = OnePortal.get().address();
        try (BadProxy line = new BadProxy(URI.create(portal).getPort(), LATENCY);
                Browser browser = Browser.launch();
                Ledger ledger = Ledger.of("R8")) {
            Page page = browser.open(portal, Browser.PHONE);
            page.setDefaultTimeout(LONGEST);
            page.setDefaultNavigationTimeout(LONGEST);
            SignIn.atDemo(page, DemoPeople.KLANT_1.login());
            WireSession client = WireSession.signIn(portal, DemoPeople.KLANT_1.login(), PATIENCE);
            WirePage wire = client.through(line.address()).open(form);
            for (int time = 0; time < times; time++) {
                String words = "R8 " + time + ".";
                if (time % BROWSER_EVERY == 0) {
                    atABrowser(page, line, words);
                } else {
                    overTheWire(wire, line, BREAKS.get(time % BREAKS.size()), random, words);
                }
                ledger.said(words);
                int kept = rows.kept(words);
                tally.add(kept == 0 ? 1 : 0, Math.max(0, kept - 1));
            }
            return tally.atLeast("broken in the middle", broken, times * 0.6, "times")
                    .exactly("no banner while the line was away", unsaid, 0, "times")
                    .exactly("typed text gone", gone, 0, "times")
                    .figures(times, ledger.acts());
        }
    }

    private void overTheWire(WirePage page, BadProxy line, Break how, Random random, String words) {
        page.go(form);
        page.type(Saying.FIELD, words).press(Saying.SEND);
        line.breaks(how, random.nextInt(MOST_BYTES));
        page.prepare();
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                if (page.again().contains(Saying.RECEIPT)) {
                    line.mends();
                    return;
                }
            } catch (NoAnswer _) {
                broken++;
            }
            line.mends();
        }
        throw new IllegalStateException("Never acknowledged: " + words);
    }

    private void atABrowser(Page page, BadProxy line, String words) {
        page.navigate(line.address() + form);
        Locator field = page.getByLabel(Saying.FIELD);
        field.fill(words);
        line.breaks(Break.AWAY, 0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Saying.SEND))
                .click();
        page.waitForTimeout(AWAY);
        broken++;
        unsaid += page.locator("vaadin-connection-indicator").innerText().contains("geen verbinding") ? 0 : 1;
        gone += field.inputValue().equals(words) ? 0 : 1;
        line.mends();
        page.getByText(Saying.RECEIPT).first().waitFor();
    }
}
