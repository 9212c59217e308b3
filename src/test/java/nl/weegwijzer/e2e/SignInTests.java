package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.people.Founding;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for every provider of sign-ins; each provider runs all of it. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@OnMariaDb
@Import(WhoAmI.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SignInTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Founding founding;

    private Browser browser;
    private LinkedPeople people;

    abstract String portal();

    /** Whom the provider can sign in. */
    abstract LinkedPeople people(JdbcClient database);

    /** Signs in at the provider, where the browser already is. */
    abstract void signInHere(Page page, String login);

    final Page device() {
        return device(Browser.DESK);
    }

    final Page device(int width) {
        return browser.open(portal(), width);
    }

    /** Whether the provider asks who is there, instead of the portal answering. */
    static boolean asksWhoIsThere(Page page) {
        return page.url().contains("/demo/inloggen") || page.url().contains("/realms/weegwijzer/");
    }

    @BeforeAll
    void begin() {
        people = people(database);
        browser = Browser.launch();
    }

    @AfterAll
    void end() {
        browser.close();
    }

    static List<DemoPerson> everyone() {
        return DemoPeople.all();
    }

    @ParameterizedTest
    @MethodSource("everyone")
    void letsEveryoneInAsThemselvesAndOut(DemoPerson person) {
        Page page = device();
        page.navigate(WhoAmI.PATH);
        signInHere(page, person.login());
        assertThat(page.locator("body").textContent()).isEqualTo(people.expected(person));

        page.navigate("/");
        SignIn.out(page);
        page.navigate(WhoAmI.PATH);
        assertThat(asksWhoIsThere(page)).isTrue();
    }

    @Test
    void bringsPeopleWhereTheyWereGoing() {
        Page page = device();
        page.navigate(WhoAmI.PATH + "?x=1");
        signInHere(page, "klant-1");
        assertThat(page.url()).isEqualTo(portal() + WhoAmI.PATH + "?x=1");
    }

    @Test
    void asksWhomNobodyKnowsForACode() {
        Page page = device();
        page.navigate(WhoAmI.PATH);
        signInHere(page, "nieuw-3");
        assertThat(page.url()).isEqualTo(portal() + "/activeren");

        page.navigate("/beheer");
        assertThat(page.url()).isEqualTo(portal() + "/activeren");
    }

    @Test
    void isThePersonFromTheCodeOn() {
        String code = founding.found("t" + UUID.randomUUID(), "Gemeente Proefstad", "Bea Beheer");
        Page page = device();
        page.navigate("/");
        signInHere(page, "nieuw-2");

        page.locator("vaadin-text-field input").fill(code);
        page.locator("main button.main").click();
        page.locator(".head").getByText("Bea Beheer").waitFor();

        page.navigate(WhoAmI.PATH);
        assertThat(page.locator("body").textContent()).endsWith("[ROLE_ADMINISTRATOR]");
    }
}
