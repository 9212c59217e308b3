package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Cases;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody reads, saves and prints an explanation on a device without scripts, and on one with them. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
class PlainPagesStory {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final String ISSUER = "http://localhost/demo";

    @Autowired
    Weighing weighing;

    @Autowired
    WeighingFactors factors;

    @Autowired
    LayingOut layingOut;

    @Autowired
    Publishing publishing;

    @Autowired
    SigningIn signingIn;

    @Autowired
    ProgressOverview cases;

    @Autowired
    TrajectOverview trajecten;

    private Browser browser;
    private TrajectId traject;
    private AfwegingId afweging;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    @BeforeEach
    void publish() {
        browser = Browser.launch();
        traject = acting(DemoPeople.KLANT_3)
                .does(trajecten::walkedByMe)
                .getFirst()
                .id();
        Acting professional = trajecten(DemoPeople.PROFESSIONAL_1)
                ? acting(DemoPeople.PROFESSIONAL_1)
                : acting(DemoPeople.PROFESSIONAL_2);
        afweging = professional.does(() -> new Cases(weighing, factors, layingOut, publishing, traject).publish(3));
    }

    @AfterEach
    void end() {
        browser.close();
    }

    @Test
    void areForEveryoneWithoutAScript() {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {320, Browser.PHONE, Browser.DESK}) {
            Page page = browser.open(
                    PORTAL, new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(false));
            page.navigate(address());
            SignIn.chooseAtDemo(page, DemoPeople.KLANT_3.login());
            assertThat(page.url()).as("back to the page after signing in").isEqualTo(PORTAL + address());
            assertThat(page.locator("h1").textContent()).isEqualTo("Welke training past bij u?");
            page.locator("a.skip").focus();
            assertThat(page.locator("a.skip").boundingBox().x).isGreaterThanOrEqualTo(0);
            Page.ScreenshotOptions picture = new Page.ScreenshotOptions();
            picture.setFullPage(true).setPath(java.nio.file.Path.of("target/pictures/lezen-" + width + ".png"));
            page.screenshot(picture);
            page.navigate(PORTAL + "/overzicht");
            page.locator("noscript a").click();
            assertThat(page.locator("main a[href='" + address() + "']").count()).isOne();
            page.context().close();
            faults.addAll(axe(width));
        }
        Measures.save("plain-pages", List.of(Measure.exactly("plain pages: axe findings", faults.size(), 0, "faults")));
        assertThat(faults).isEmpty();
    }

    @Test
    void printAsTheDocumentAlone() throws Exception {
        Page page = browser.open(PORTAL, Browser.DESK);
        Visitor.at(page);
        SignIn.atDemo(page, DemoPeople.KLANT_3.login());
        for (String path : List.of(address(), "/mijn/" + traject + "/uitleg/" + afweging)) {
            Visitor.at(page).goes(path);
            String printed = text(page.pdf());

            assertThat(printed)
                    .contains("Welke training past bij u?", "Punt 3", "Leerwerkplek")
                    .doesNotContain("Naar de inhoud", "Op deze pagina", "Terug naar", "Bewaar als PDF", "Weergave")
                    .contains("Uw contactpersoon", "Bel 0")
                    .doesNotContain(
                            "Uitloggen", "Zeg wat u hiervan vindt", "Begin met meewegen", "Is er direct gevaar");
        }
    }

    /** Axe is a script itself, so it looks at the same page on a device that runs scripts. */
    private List<String> axe(int width) {
        Page page = browser.open(PORTAL, width);
        List<String> blocked = new ArrayList<>();
        page.navigate(address());
        SignIn.chooseAtDemo(page, DemoPeople.KLANT_3.login());
        page.onConsoleMessage(message -> blocked.add(message.text()));
        List<String> faults = new ArrayList<>();
        for (String path : List.of(address(), "/lezen")) {
            page.navigate(PORTAL + path);
            assertThat(page.locator("main").textContent()).contains("Welke training past bij u?");
            faults.addAll(axe(page, width));
        }
        faults.addAll(blocked);
        page.context().close();
        return faults;
    }

    private static List<String> axe(Page page, int width) {
        List<String> faults = new ArrayList<>(new AxeBuilder(page)
                .analyze().getViolations().stream().map(Rule::getId).toList());
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add("scrolls sideways at " + width);
        }
        return faults;
    }

    private static String text(byte[] file) throws Exception {
        try (PDDocument read = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private String address() {
        return "/lezen/" + traject + "/" + afweging;
    }

    private boolean trajecten(DemoPerson professional) {
        return acting(professional).does(cases::inMyCare).stream()
                .anyMatch(one -> one.traject().id().equals(traject));
    }

    private Acting acting(DemoPerson person) {
        SignedInPerson known = signingIn.find(ISSUER, person.login()).orElseThrow();
        return new Acting(known.id(), known.organisation(), person.role());
    }
}
