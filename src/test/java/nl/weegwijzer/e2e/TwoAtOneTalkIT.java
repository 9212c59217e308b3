package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Two people change one talk at the same time, in random order, and neither waits for the other: nothing that they write
 * is lost or doubled, and in the end both screens say the same. The order follows from the seed alone.
 */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
class TwoAtOneTalkIT {

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final long[] SEEDS = {11, 22, 33};
    private static final int ACTS = 16;
    private static final int QUESTIONS = 3;
    private static final double PATIENCE = 2_000;

    private final List<String> written = new ArrayList<>();
    private Visitor professional;
    private Visitor client;
    private int questions;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    @Test
    void losesAndDoublesNothing() {
        int acts = 0;
        try (Browser browser = Browser.launch()) {
            professional = signedIn(browser, "professional-2", Browser.DESK);
            client = signedIn(browser, "klant-4", Browser.PHONE);
            String traject = traject();
            for (long seed : SEEDS) {
                acts += prepare(traject, new Random(seed));
                bothShowTheSame("seed " + seed);
            }
        }
        Measures.save(
                "two-at-one-talk",
                List.of(Measure.atLeast("acts of two people at once", acts, SEEDS.length * ACTS, "acts")));
    }

    /** Makes a talk, and lets both change it. */
    private int prepare(String traject, Random random) {
        professional.goes(traject + "/gesprekken");
        professional.chooses(
                "Waar gaat dit gesprek over?", "Over: Mag u met uw uitkering een eigen kapperszaak beginnen?");
        professional.presses("Maak het gesprek");
        professional.sees("Hier praat u over");
        String talk = professional.page().url().replaceFirst(".*/", "");
        client.goes(traject.replace("/traject/", "/mijn/") + "/gesprek/" + talk);
        written.clear();
        questions = 0;
        for (int act = 0; act < ACTS; act++) {
            act(random, act);
        }
        return ACTS;
    }

    private void act(Random random, int number) {
        switch (random.nextInt(4)) {
            case 0 -> asks("Vraag " + number + " van Elif");
            case 1 -> brings("Punt " + number + " van Pieter");
            case 2 -> moves(client, "Zet bovenaan: ", random);
            default -> moves(professional, "Zet hoger: ", random);
        }
    }

    private void asks(String question) {
        if (questions == QUESTIONS) {
            return;
        }
        questions++;
        client.writes("Uw eigen vraag", question);
        client.presses("Zet deze vraag klaar");
        written.add(question);
    }

    private void brings(String subject) {
        professional.writes("Zelf een punt toevoegen", subject);
        professional.presses("Voeg dit punt toe");
        written.add(subject);
    }

    /** Moves any subject that stands lower than first; it may have moved away under their hand. */
    private static void moves(Visitor visitor, String button, Random random) {
        Locator buttons = visitor.scope()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .filter(new Locator.FilterOptions().setVisible(true));
        int many = buttons.count();
        if (many > 0) {
            click(buttons.nth(random.nextInt(many)));
        }
    }

    private static void click(Locator button) {
        try {
            button.click(new Locator.ClickOptions().setTimeout(PATIENCE));
        } catch (TimeoutError _) {
            // The other side was first; a person would look again, too.
        }
    }

    /** Gives news the time to reach both; what is not there by then is shown by who asks. */
    private void settle() {
        try {
            professional
                    .page()
                    .waitForCondition(
                            () -> agenda(professional).equals(agenda(client))
                                    && agenda(client).containsAll(written),
                            new Page.WaitForConditionOptions().setTimeout(10 * PATIENCE));
        } catch (TimeoutError _) {
            // Whoever asks says what differs.
        }
    }

    private void bothShowTheSame(String order) {
        settle();
        assertThat(agenda(professional))
                .describedAs(order)
                .containsAll(written)
                .doesNotHaveDuplicates()
                .isEqualTo(agenda(client));
        professional.page().reload();
        professional.sees("Hier praat u over");
        assertThat(agenda(professional)).describedAs(order + ", read again").isEqualTo(agenda(client));
    }

    private static List<String> agenda(Visitor visitor) {
        return visitor.scope().locator(".rows article h3 bdi").allInnerTexts();
    }

    private String traject() {
        professional.goes("/trajecten");
        String address = professional.link("Elif Demir").getAttribute("href");
        return PORTAL + "/" + address.replaceFirst("^/", "");
    }

    private static Visitor signedIn(Browser browser, String login, int width) {
        Page page = browser.open(PORTAL, width);
        Visitor visitor = Visitor.at(page);
        SignIn.atDemo(page, login);
        page.locator("h1").first().waitFor();
        return visitor;
    }
}
