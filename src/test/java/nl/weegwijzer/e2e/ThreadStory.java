package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The whole thread, with both sides signed in at once. Each provider of sign-ins tells it. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@OnMariaDb
abstract class ThreadStory {

    private static final double LIVE = 2_000;

    /** Words that people of the story write; names join them. */
    private static final List<String> PRIVATE = List.of(
            "Samira",
            "Haddou",
            WholeThread.QUESTION,
            WholeThread.SMALL,
            WholeThread.OWN,
            WholeThread.WISH,
            SharedGoals.WANTED,
            "lastig",
            "mijn vader");

    @Autowired
    private JdbcClient database;

    private final Traces traces = new Traces();

    abstract String portal();

    abstract void signIn(Page page, String login);

    /** Whose thread it is: each story has a client of its own, as all play in one world. */
    abstract DemoPerson client();

    /** Lets the people of the demo world in, where the provider does not do so already. */
    void welcome(JdbcClient people) {}

    @Test
    void goesFromPeelToSharedGoal() {
        welcome(database);
        try (Browser browser = Browser.launch()) {
            Page desk = signedIn(browser, "professional-1", Browser.DESK);
            Page watching = signedIn(browser, "professional-1", Browser.DESK);
            Page phone = signedIn(browser, client().login(), Browser.PHONE);
            WholeThread thread = new WholeThread(desk, phone, client().name());
            beforeAnythingIsChosen(thread, watching);
            SharedTalk talk = new SharedTalk(desk, phone, thread.traject(), thread.reading(), client().name());
            untilTheyMet(thread, talk);
            untilTheOutcome(thread);
            talk.clientLooksBack("Het telt zwaar", "Het telt zwaar", "Het telt niet");
            talk.bothSeeThatItShrank();
            goals(new SharedGoals(desk, phone, thread.traject(), thread.reading(), client().name()));
            nobodyElseSeesIt(signedIn(browser, DemoPeople.KLANT_3.login(), Browser.PHONE), thread.reading());
        }
        tellsNothingByTheWay();
    }

    /** Addresses and the log are kept by machines and read by people who have nothing to do with it. */
    private void tellsNothingByTheWay() {
        traces.close();
        List<String> words = new ArrayList<>(PRIVATE);
        words.addAll(List.of(client().name().split(" ")));
        List<String> told = traces.with(words);
        Measures.save(
                getClass().getSimpleName() + "-traces",
                List.of(
                        Measure.atLeast("addresses and lines of the log in a story", traces.seen(), 200, "traces"),
                        Measure.exactly("of those with a name or words of a case", told.size(), 0, "traces")));
        assertThat(told).isEmpty();
    }

    private void beforeAnythingIsChosen(WholeThread thread, Page watching) {
        thread.peels();
        thread.followsWhatIsMissing();
        thread.findsEverythingAfterReloading();
        thread.publishesOpen();
        thread.clientFindsIt();
        Visitor.at(watching).goes(thread.traject() + "/reacties");
        double live = thread.clientWishes(watching);
        Measures.save(getClass().getSimpleName(), List.of(Measure.atMost("news at the desk", live, LIVE, "ms")));
        assertThat(live).isLessThanOrEqualTo(LIVE);
    }

    private static void untilTheyMet(WholeThread thread, SharedTalk talk) {
        thread.clientSeesItOtherwise();
        thread.clientWeighsAlong();
        talk.clientSaysHowItFeels("Het telt niet");
        thread.professionalAnswers();
        thread.professionalCompares();
        talk.professionalMakesIt(WholeThread.OWN);
        talk.clientPrepares();
        talk.bothHoldItAtOneScreen();
        talk.bothReadTheRecord();
    }

    private static void untilTheOutcome(WholeThread thread) {
        TwoVersions versions = thread.versions();
        versions.publishesOutcome();
        versions.clientSeesWhatChanged();
        versions.professionalComparesVersions();
    }

    private static void goals(SharedGoals goals) {
        goals.clientProposes();
        goals.professionalAgrees();
        goals.clientDeclinesAnother();
        goals.takesAStep();
    }

    private static void nobodyElseSeesIt(Page other, String reading) {
        String absent = reading.replaceFirst("/uitleg/.*", "/uitleg/" + UUID.randomUUID());
        assertThat(answer(other, reading)).isEqualTo(answer(other, absent));
    }

    private static List<String> answer(Page page, String address) {
        Response response = Objects.requireNonNull(page.navigate(address));
        page.locator("h1").waitFor();
        return List.of(
                String.valueOf(response.status()),
                page.title(),
                page.locator("body").innerText());
    }

    private Page signedIn(Browser browser, String login, int width) {
        Page page = traces.of(browser.open(portal(), width));
        Visitor.at(page);
        signIn(page, login);
        page.locator("h1").first().waitFor();
        return page;
    }
}
