package nl.weegwijzer.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.e2e.Addresses;
import nl.weegwijzer.e2e.Browser;
import nl.weegwijzer.e2e.FreePort;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Hostile words stay words in every place: on every page, on plain pages, in the PDF and in the calendar. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
@Import({PoisonedCase.class, PoisonedAnswers.class, PoisonedTalk.class, PoisonedGoals.class, PoisonedAdmissions.class})
class HostileStory {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final String ISSUER = "http://localhost/demo";

    @Autowired
    PoisonedCase poisoned;

    @Autowired
    PoisonedAnswers answers;

    @Autowired
    PoisonedTalk talks;

    @Autowired
    PoisonedGoals goals;

    @Autowired
    PoisonedAdmissions admissions;

    @Autowired
    KaderKeeping kaders;

    @Autowired
    SigningIn signingIn;

    @Autowired
    TrajectOverview trajecten;

    @Autowired
    Arranging arranging;

    /** Pages that none of this leads to, and why not. */
    private static final Map<String, String> WITHOUT_WORDS = Map.of(
            "ActivationPage", "for somebody who is nobody here yet; it shows no words of anyone",
            "HomePage", "it leads to the page of one's role and shows nothing");

    private static final List<String> OPENED = new ArrayList<>();

    private final Poison poison = new Poison();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    /** A new page joins: it is opened by one of these stories, or it is known here with a reason. */
    @AfterAll
    static void leavesNoPageOut() {
        assertThat(Addresses.without(OPENED)).containsExactlyInAnyOrderElementsOf(WITHOUT_WORDS.keySet());
    }

    @Test
    void staysWordsWhereverItIsWeighed() throws Exception {
        Acting professional = acting(DemoPeople.PROFESSIONAL_1);
        Acting colleague = acting(DemoPeople.PROFESSIONAL_2);
        Acting manager = acting(DemoPeople.MANAGER_1);
        Acting client = acting(DemoPeople.KLANT_1);
        TrajectId traject = traject(client);
        acting(DemoPeople.BEHEERDER_1).doing(() -> arranging.join(traject, colleague.personId()));
        KaderId kader = poisoned.surroundings(poison, manager, professional);
        KaderVersionId version = manager.does(() -> kaders.one(kader)).newest().id();
        AfwegingId id = professional.does(() -> poisoned.publish(poison, traject, version));
        poisoned.talk(poison, traject, id, client, professional, colleague);

        String desk = "/traject/" + traject;
        String editor = desk + "/afweging/" + id;
        String reading = "/mijn/" + traject + "/uitleg/" + id;
        String plain = "/lezen/" + traject + "/" + id;
        String kaderPage = "/kaders/" + kader;
        try (Browser browser = Browser.launch()) {
            Looking looking = new Looking(browser, PORTAL);
            Page phone = looking.as(DemoPeople.KLANT_1);
            Page screen = looking.as(DemoPeople.PROFESSIONAL_1);
            looking.at(screen, desk, editor, editor + "/voorbeeld", editor + "/versies/1/2", editor + "/vergelijken")
                    .at(screen, desk + "/reacties", "/tekstblokken", plain)
                    .aside(screen, "/leren/valkuilen", "/pauze")
                    .at(looking.as(DemoPeople.PROFESSIONAL_2), editor + "/meelezen")
                    .at(looking.as(DemoPeople.MANAGER_1), "/kaders", kaderPage, kaderPage + "/wijzigen")
                    .aside(looking.as(DemoPeople.MANAGER_1), "/manager", "/kaders/nieuw")
                    .at(phone, "/overzicht", reading, reading + "/versie/1", reading + "/meegelezen")
                    .at(phone, reading + "/wegen/1", reading + "/vergelijken", "/mijn/" + traject + "/berichten")
                    .at(phone, plain, plain + "/versie/1");
            assertThat(pdf(phone, plain)).contains(Poison.SHOWN);
            keep("hostile-afweging", looking, 70, 21);
        }
    }

    @Test
    void staysWordsWhereverBothDecideTogether() throws Exception {
        Acting professional = acting(DemoPeople.PROFESSIONAL_1);
        Acting client = acting(DemoPeople.KLANT_1);
        TrajectId traject = traject(client);
        acting(DemoPeople.MANAGER_1).doing(() -> answers.sign(poison));
        AfwegingId id = professional.does(() -> poisoned.publishOpen(poison, traject));
        client.doing(() -> answers.weigh(poison, traject, id));
        ResponseId said = answers.heard(poison, traject, id, client, professional);
        answers.choose(poison, traject, id, client, professional);
        GoalId goal = goals.agreed(poison, traject, client, professional);
        goals.others(poison, traject, goal, client, professional);
        goals.together(poison, traject, goal, client, professional);
        talks.typed(poison, traject, client, professional);
        ConversationId prepared = talks.prepared(poison, traject, id, client, professional);
        ConversationId held = talks.held(poison, traject, id, client, professional);
        Acting colleague = acting(DemoPeople.PROFESSIONAL_3);
        admissions.let(poison, traject, professional, colleague, colleague.personId());
        admissions.onPaper(
                poison,
                traject,
                acting(DemoPeople.BEHEERDER_1),
                acting(DemoPeople.VERTEGENWOORDIGER_1).personId());
        admissions.consent(traject, client, acting(DemoPeople.KETENPARTNER_1).personId());

        try (Browser browser = Browser.launch()) {
            Looking looking = new Looking(browser, PORTAL);
            Page desk = looking.as(DemoPeople.PROFESSIONAL_1);
            Page phone = looking.as(DemoPeople.KLANT_1);
            Together together = new Together(traject, id, goal, said, prepared, held);
            together.atTheDesk(looking, desk);
            together.onThePhone(looking, phone);
            looking.aside(looking.as(DemoPeople.MANAGER_1), "/berichten-van-klanten", "/woordenlijst");
            Page representative = looking.as(DemoPeople.VERTEGENWOORDIGER_1);
            together.asAGuest(looking, representative, "/namens");
            looking.aside(representative, "/namens/" + traject + "/bericht");
            together.asAGuest(looking, looking.as(DemoPeople.KETENPARTNER_1), "/ketenpartner");
            together.asAGuest(looking, looking.as(DemoPeople.PROFESSIONAL_3), "/dossier-openen");
            together.atTheOffice(looking, looking.as(DemoPeople.BEHEERDER_1));
            assertThat(pdf(phone, "/lezen/" + traject + "/" + id)).contains(Poison.SHOWN);
            assertThat(together.calendars(desk, phone))
                    .allSatisfy(
                            file -> assertThat(file).matches(Together.CALENDAR).doesNotContain("boos", "alert"));
            keep("hostile-together", looking, 100, 50);
        }
    }

    private void keep(String name, Looking looking, int places, int pages) {
        OPENED.addAll(looking.opened());
        String subject = name.replace('-', ' ');
        Measures.add(
                "hostile",
                List.of(
                        Measure.exactly(
                                subject + ": places x pages with harm",
                                looking.faults().size(),
                                0,
                                "faults"),
                        Measure.atLeast(subject + ": places filled", poison.places(), places, "places"),
                        Measure.atLeast(
                                subject + ": places found on a page",
                                looking.places().size(),
                                poison.places() * 9 / 10,
                                "places"),
                        Measure.atLeast(subject + ": pages looked at", looking.looked(), pages, "pages")));
        assertThat(looking.faults()).isEmpty();
    }

    private static String pdf(Page page, String plain) throws Exception {
        try (PDDocument read =
                Loader.loadPDF(page.request().get(PORTAL + plain + "/pdf").body())) {
            return new PDFTextStripper().getText(read);
        }
    }

    private TrajectId traject(Acting client) {
        return client.does(trajecten::walkedByMe).getFirst().id();
    }

    private Acting acting(DemoPerson person) {
        SignedInPerson known = signingIn.find(ISSUER, person.login()).orElseThrow();
        return new Acting(known.id(), known.organisation(), person.role());
    }
}
