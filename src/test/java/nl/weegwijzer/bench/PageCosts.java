package nl.weegwijzer.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Visitor.Cost;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.e2e.Browser;
import nl.weegwijzer.e2e.SignIn;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.StatementCount;

/**
 * What the main pages cost in statements and bytes, in a real browser, by going about within a warm session.
 *
 * <p>Everything counts that the portal sends until nothing moves any more: access check, access log, and what a page
 * asks after it is on the screen. Bytes are those on the wire, headers included: the files of the bundle come in brotli,
 * everything else in gzip. An answer is the one to the request that opened the page or saved the text, and no other. A
 * kilobyte is 1,000 bytes.
 */
final class PageCosts implements Bench {

    private static final String STATEMENTS = "statements";
    private static final String KILOBYTES = "KB";

    private final List<Measure> measures = new ArrayList<>();

    @Override
    public List<Measure> run() {
        try (Portal portal = Portal.start();
                Browser browser = Browser.launch()) {
            TrajectId traject = traject(portal);
            Acting professional = portal.acting(DemoPeople.PROFESSIONAL_1);
            AfwegingId few = professional.does(() -> cases(portal, traject).publish(1));
            AfwegingId many = professional.does(() -> cases(portal, traject).publish(50));
            client(visitor(portal, browser, Browser.PHONE), traject, few, many);
            professional(visitor(portal, browser, Browser.DESK), traject, few, many);
        }
        return measures;
    }

    private void client(Visitor client, TrajectId traject, AfwegingId few, AfwegingId many) {
        Cost first = client.loading(() -> signIn(client.page(), DemoPeople.KLANT_1));
        String home = "/mijn/" + traject;
        client.go(home + "/uitleg/" + many);
        client.go("/overzicht");
        Cost one = client.go(home + "/uitleg/" + few);
        Cost overview = client.go("/overzicht");
        Cost fifty = client.go(home + "/uitleg/" + many);
        client.go(home + "/bericht");
        Cost sent = said(client);

        statements("P4 explanation, 1 factor", one.all(), 6);
        statements("P4 explanation, 50 factors", fifty.all(), 6);
        same("P4 explanation, 50 factors against 1", fifty.all() - one.all());
        statements("P4 client's overview", overview.all(), 6);
        // A save of at most 8, and the list with its receipt of at most 4; MessageDraftPageTest holds the save alone to
        // 8.
        statements("P4 a response sent, and the list with its receipt", sent.all(), 12);
        kilobytes("P8 first visit: sign-in and overview", first.kilobytes(), 260);
        kilobytes("P8 answer with an explanation, 1 factor", one.uidlKilobytes(), 4);
        kilobytes("P8 answer with an explanation, 50 factors", fifty.uidlKilobytes(), 4);
    }

    private void professional(Visitor professional, TrajectId traject, AfwegingId few, AfwegingId many) {
        professional.loading(() -> signIn(professional.page(), DemoPeople.PROFESSIONAL_1));
        String editor = "/traject/" + traject + "/afweging/";
        professional.go(editor + few);
        Cost caseload = professional.go("/trajecten");
        professional.go(editor + few);
        Cost one = typed(professional);
        professional.go(editor + many);
        Cost fifty = typed(professional);

        statements("P4 caseload", caseload.all(), 4);
        statements("P4 autosave, 1 factor", one.first(), 8);
        statements("P4 autosave, 50 factors", fifty.first(), 8);
        same("P4 autosave, 50 factors against 1", fifty.first() - one.first());
        statements("P4 preview after an autosave", fifty.after(), 6);
        same("P4 preview after an autosave, 50 factors against 1", fifty.after() - one.after());
        kilobytes("P8 autosave", fifty.uidlKilobytes(), 1.5);
    }

    private static Cost said(Visitor client) {
        Page page = client.page();
        page.locator("main vaadin-radio-button").first().click();
        page.locator("main textarea").fill("Mijn afspraak in het ziekenhuis is verzet.");
        return client.answered(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur"))
                .click());
    }

    private static Cost typed(Visitor professional) {
        Page page = professional.page();
        page.locator("#question textarea").focus();
        return professional.answered(() -> page.keyboard().insertText(" Nu of later?"));
    }

    private static Visitor visitor(Portal portal, Browser browser, int width) {
        return new Visitor(browser.open(portal.address(), width), portal.the(StatementCount.class));
    }

    private static void signIn(Page page, DemoPerson person) {
        SignIn.atDemo(page, person.login());
    }

    private static TrajectId traject(Portal portal) {
        return portal.acting(DemoPeople.KLANT_1)
                .does(portal.the(TrajectOverview.class)::walkedByMe)
                .getFirst()
                .id();
    }

    private static Cases cases(Portal portal, TrajectId traject) {
        return new Cases(
                portal.the(Weighing.class),
                portal.the(WeighingFactors.class),
                portal.the(LayingOut.class),
                portal.the(Publishing.class),
                traject);
    }

    private void statements(String id, int value, int bar) {
        measures.add(Measure.atMost(id, value, bar, STATEMENTS));
    }

    private void same(String id, int difference) {
        measures.add(Measure.exactly(id, difference, 0, STATEMENTS));
    }

    private void kilobytes(String id, double value, double bar) {
        measures.add(Measure.atMost(id, value, bar, KILOBYTES));
    }
}
