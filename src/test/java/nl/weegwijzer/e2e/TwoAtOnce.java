package nl.weegwijzer.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.weegwijzer.testing.OnMariaDb;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A professional and a client at devices of their own, who change one thing at the same time, in random order, and
 * neither waits for the other. The order follows from the seed alone, which every failure names.
 */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
abstract class TwoAtOnce {

    static final long[] SEEDS = {11, 22, 33};

    private static final int PORT = FreePort.find();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final double PATIENCE = 2_000;

    Visitor professional;
    Visitor client;
    /** The address of the traject at the desk. */
    String traject;

    private String order = "";

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    /** Lets both act in the order of each seed. */
    final void inEachOrder(Consumer<Random> act) {
        try (Browser browser = Browser.launch()) {
            professional = signedIn(browser, "professional-2", Browser.DESK);
            client = signedIn(browser, "klant-4", Browser.PHONE);
            traject = traject();
            for (long seed : SEEDS) {
                order = "seed " + seed;
                act.accept(new Random(seed));
            }
        }
    }

    /** Which order it is, for who asks what differs. */
    final String order() {
        return order;
    }

    /** The address of the traject for the client. */
    final String mine() {
        return traject.replace("/traject/", "/mijn/");
    }

    /** Makes a talk about what the client's explanation says, and answers where it is at the desk. */
    final String talk() {
        professional.goes(traject + "/gesprekken");
        professional.chooses(
                "Waar gaat dit gesprek over?", "Over: Mag u met uw uitkering een eigen kapperszaak beginnen?");
        professional.presses("Maak het gesprek");
        professional.sees("Hier praat u over");
        return professional.page().url();
    }

    /** Puts a subject on the talk that is open at the desk. */
    final void brings(String subject) {
        professional.writes("Zelf een punt toevoegen", subject);
        professional.presses("Voeg dit punt toe");
        professional.sees(subject);
    }

    /** The buttons that begin with these words and can be pressed. */
    static Locator buttons(Visitor visitor, String words) {
        return visitor.scope()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    /** Presses it unless it moved away under their hand; answers whether it was pressed. */
    static boolean click(Locator button) {
        try {
            button.click(new Locator.ClickOptions().setTimeout(PATIENCE));
            return true;
        } catch (TimeoutError _) {
            // The other side was first; a person would look again, too.
            return false;
        }
    }

    /** Lets both hands go down, either one first. */
    static void both(Random random, Runnable one, Runnable other) {
        boolean first = random.nextBoolean();
        (first ? one : other).run();
        (first ? other : one).run();
    }

    /** Lets every act arrive, and gives news the time to reach both; what is not there by then is shown by who asks. */
    final void settle(BooleanSupplier same) {
        professional.rests();
        client.rests();
        try {
            professional.page().waitForCondition(same, new Page.WaitForConditionOptions().setTimeout(10 * PATIENCE));
        } catch (TimeoutError _) {
            // Whoever asks says what differs.
        }
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
