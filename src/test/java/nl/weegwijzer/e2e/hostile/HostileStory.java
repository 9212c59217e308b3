package nl.weegwijzer.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.e2e.Browser;
import nl.weegwijzer.e2e.FreePort;
import nl.weegwijzer.e2e.SignIn;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Hostile words in every place of an afweging stay words on every page, on plain pages and in the PDF. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
@Import(PoisonedCase.class)
class HostileStory {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final String ISSUER = "http://localhost/demo";

    /** Whatever of the hostile texts became part of a page instead of words on it. */
    private static final String ESCAPED = """
            [...document.querySelectorAll('*')].filter(node =>
                /^(SCRIPT|STYLE)$/.test(node.tagName) && /^alert\\(1\\)|display:none\\}$/.test(node.textContent)
                || [...node.attributes].some(one => /^(on.*|href|src|content|action|data|xlink:href)$/.test(one.name)
                    && /boos\\.example|alert\\(1\\)|^\\s*javascript:/.test(one.value))).length
            """;

    @Autowired
    PoisonedCase poisoned;

    @Autowired
    KaderKeeping kaders;

    @Autowired
    SigningIn signingIn;

    @Autowired
    TrajectOverview trajecten;

    @Autowired
    Arranging arranging;

    private final Poison poison = new Poison();
    private final List<String> faults = new ArrayList<>();
    private int looked;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    @Test
    void staysWordsWhereverItIsShown() throws Exception {
        Acting professional = acting(DemoPeople.PROFESSIONAL_1);
        Acting colleague = acting(DemoPeople.PROFESSIONAL_2);
        Acting manager = acting(DemoPeople.MANAGER_1);
        TrajectId traject = acting(DemoPeople.KLANT_1)
                .does(trajecten::walkedByMe)
                .getFirst()
                .id();
        acting(DemoPeople.BEHEERDER_1).doing(() -> arranging.join(traject, colleague.personId()));
        KaderId kader = poisoned.surroundings(poison, manager, professional);
        KaderVersionId version = manager.does(() -> kaders.one(kader)).newest().id();
        AfwegingId id = professional.does(() -> poisoned.publish(poison, traject, version));
        poisoned.talk(poison, traject, id, acting(DemoPeople.KLANT_1), professional, colleague);

        String desk = "/traject/" + traject;
        String editor = desk + "/afweging/" + id;
        String reading = "/mijn/" + traject + "/uitleg/" + id;
        String plain = "/lezen/" + traject + "/" + id;
        try (Browser browser = Browser.launch()) {
            look(
                    browser,
                    DemoPeople.PROFESSIONAL_1,
                    List.of(
                            desk,
                            editor,
                            editor + "/voorbeeld",
                            editor + "/versies/1/2",
                            editor + "/vergelijken",
                            desk + "/reacties",
                            "/tekstblokken",
                            plain));
            look(browser, DemoPeople.PROFESSIONAL_2, List.of(editor + "/meelezen"));
            look(
                    browser,
                    DemoPeople.MANAGER_1,
                    List.of("/kaders", "/kaders/" + kader, "/kaders/" + kader + "/wijzigen"));
            Page phone = look(
                    browser,
                    DemoPeople.KLANT_1,
                    List.of(
                            "/overzicht",
                            reading,
                            reading + "/versie/1",
                            reading + "/meegelezen",
                            reading + "/wegen/1",
                            reading + "/vergelijken",
                            "/mijn/" + traject + "/berichten",
                            plain,
                            plain + "/versie/1"));
            assertThat(pdf(phone.request().get(PORTAL + plain + "/pdf").body())).contains(Poison.SHOWN);
        }
        Measures.save(
                "hostile-afweging",
                List.of(
                        Measure.exactly("hostile text: places x pages with harm", faults.size(), 0, "faults"),
                        Measure.atLeast("hostile text: places filled", poison.places(), 70, "places"),
                        Measure.atLeast("hostile text: pages looked at", looked, 21, "pages")));
        assertThat(faults).isEmpty();
    }

    private Page look(Browser browser, DemoPerson person, List<String> paths) {
        Page page = browser.open(PORTAL, Browser.PHONE);
        page.setDefaultTimeout(60_000);
        SignIn.atDemo(page, person.login());
        page.locator("h1").first().waitFor();
        page.onDialog(dialog -> {
            faults.add("ran on " + page.url());
            dialog.dismiss();
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        paths.forEach(path -> look(page, path));
        return page;
    }

    private void look(Page page, String path) {
        looked++;
        page.navigate(path);
        page.locator("h1").first().waitFor();
        page.waitForTimeout(500);
        String seen = page.locator("body").innerText()
                + page.evaluate("[...document.querySelectorAll('textarea,input')].map(field => field.value).join(' ')");
        if (!seen.contains(Poison.SHOWN)) {
            faults.add(path + ": is not shown as it was typed");
        }
        if (!page.evaluate(ESCAPED).equals(0)) {
            faults.add(path + ": words became part of the page");
        }
    }

    private static String pdf(byte[] file) throws Exception {
        try (PDDocument read = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private Acting acting(DemoPerson person) {
        SignedInPerson known = signingIn.find(ISSUER, person.login()).orElseThrow();
        return new Acting(known.id(), known.organisation(), person.role());
    }
}
