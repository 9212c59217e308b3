package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every page can be used by everyone, on every screen, with a mouse or without. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
class PagesIT {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    /** The narrowest screen there is, which is also a desk at 400 % (WCAG 1.4.10), and a desk. */
    private static final int NARROW = 320;

    private static final int[] WIDTHS = {NARROW, Browser.DESK};
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Vaadin's own notice of a lost connection stands outside of every landmark; we cannot move it. */
    private static final String NAMED = "vaadin-connection-indicator";

    /** A page that shows the client's page in the frame of a phone shows its heading too. */
    private static final String OWN_HEADING = "h1:not(.phone h1):visible";

    private static final Pattern TITLE = Pattern.compile("(^|.* )Weegwijzer$");

    private final List<String> faults = new ArrayList<>();
    private int visited;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    @Test
    void areForEveryoneOnEveryScreen() {
        try (Browser browser = Browser.launch()) {
            Tour tour = Tour.after(
                    signedIn(browser, "professional-2", Browser.DESK),
                    signedIn(browser, "klant-4", Browser.PHONE),
                    DemoPeople.KLANT_4.name());
            Map<String, Map<String, String>> pages = everyPage(
                    tour,
                    signedIn(browser, "beheerder-1", Browser.DESK),
                    Tour.newcomer(signedIn(browser, "klant-2", Browser.PHONE)));
            pages.put("vertegenwoordiger-1", representative(signedIn(browser, "vertegenwoordiger-1", Browser.PHONE)));
            pages.put("ketenpartner-1", Tour.letIn(signedIn(browser, "ketenpartner-1", Browser.DESK), "/ketenpartner"));
            pages.put(
                    "professional-1",
                    BrokenGlass.of(
                            signedIn(browser, "professional-2", Browser.DESK),
                            tour.professional().get("traject"),
                            signedIn(browser, "professional-1", Browser.DESK)));
            for (int width : WIDTHS) {
                pages.forEach((login, theirs) -> visit(signedIn(browser, login, width), theirs, "nl"));
            }
            unvisited(pages.values()).forEach(page -> faults.add(page + " is on no tour"));
            visit(inEnglish(browser, "klant-4"), tour.client(), "en");
            visit(inEnglish(browser, "professional-2"), tour.professional(), "en");
        }
        Measures.save(
                "pages",
                List.of(
                        Measure.atLeast("pages visited", visited, 1, "visits"),
                        Measure.exactly("pages with a fault", faults.size(), 0, "faults")));
        assertThat(faults).isEmpty();
    }

    private static Map<String, Map<String, String>> everyPage(
            Tour tour, Page administrator, Map<String, String> newcomer) {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        pages.put("klant-4", tour.client());
        pages.put("professional-2", tour.professional());
        pages.put("beheerder-1", Tour.administrator(administrator));
        pages.put(
                "manager-1",
                Map.of(
                        "manager",
                        "/manager",
                        "kaders",
                        "/kaders",
                        "new-kader",
                        "/kaders/nieuw",
                        "word-list",
                        "/woordenlijst"));
        pages.put("nieuw-1", Map.of("activeren", "/activeren", "inloggen", "/demo/inloggen"));
        pages.put("klant-2", newcomer);
        return pages;
    }

    private static List<String> unvisited(Collection<Map<String, String>> pages) {
        return Addresses.without(
                pages.stream().flatMap(theirs -> theirs.values().stream()).toList());
    }

    private static Map<String, String> representative(Page page) {
        Map<String, String> pages = Tour.letIn(page, "/namens");
        pages.put("namens-bericht", pages.get("namens-dossier") + "/bericht");
        return pages;
    }

    private void visit(Page page, Map<String, String> pages, String language) {
        pages.forEach((name, path) -> {
            page.navigate(path);
            page.locator("h1").first().waitFor();
            int width = page.viewportSize().width;
            String where = "%s at %d in %s".formatted(name, width, language);
            look(page, where, language);
            if (width == NARROW && language.equals("nl")) {
                TabOrder.faults(page).forEach(fault -> faults.add(where + ": " + fault));
            }
        });
        page.context().close();
    }

    private void look(Page page, String where, String language) {
        visited++;
        new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .filter(rule -> !isNamed(rule))
                        .forEach(rule -> faults.add(where + ": " + rule.getId() + " " + targets(rule)));
        check(where, "scrolls sideways", !(boolean)
                page.evaluate("document.documentElement.scrollWidth > window.innerWidth"));
        check(where, "has not one h1", page.locator(OWN_HEADING).count() == 1);
        check(where, "is not in " + language, language.equals(page.evaluate("document.documentElement.lang")));
        check(where, "is called " + page.title(), TITLE.matcher(page.title()).matches());
    }

    private void check(String where, String fault, boolean holds) {
        if (!holds) {
            faults.add(where + ": " + fault);
        }
    }

    private static boolean isNamed(Rule rule) {
        return rule.getId().equals("region")
                && rule.getNodes().stream().allMatch(node -> node.getHtml().contains(NAMED));
    }

    private static List<String> targets(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> String.valueOf(node.getTarget()))
                .toList();
    }

    private static Page inEnglish(Browser browser, String login) {
        return signedIn(
                browser.open(PORTAL, new NewContextOptions().setLocale("en-GB").setViewportSize(320, 800)), login);
    }

    private static Page signedIn(Browser browser, String login, int width) {
        return signedIn(browser.open(PORTAL, width), login);
    }

    private static Page signedIn(Page page, String login) {
        Visitor.at(page);
        SignIn.atDemo(page, login);
        page.locator("h1").first().waitFor();
        return page;
    }
}
