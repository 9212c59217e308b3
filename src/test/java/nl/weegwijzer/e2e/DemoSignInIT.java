package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ActiveProfiles("demo")
class DemoSignInIT extends SignInTests {

    private static final int PORT = FreePort.find();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    @Override
    String portal() {
        return "http://localhost:" + PORT;
    }

    @Override
    LinkedPeople people(JdbcClient database) {
        return LinkedPeople.ofDemoWorld(database, "http://localhost/demo");
    }

    @Override
    void signInHere(Page page, String login) {
        SignIn.chooseAtDemo(page, login);
    }

    @Test
    void refusesSomebodyWhomTheDemoDoesNotKnow() {
        Page page = device();
        page.navigate("/");
        page.locator("button[value='klant-1']").evaluate("button => button.value = 'klant-9'");
        page.locator("button[value='klant-9']").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).startsWith("Fout:");
    }

    @Test
    void showsAPageToChooseFromThatEveryoneCanUse() {
        for (int width : new int[] {320, Browser.PHONE, Browser.DESK}) {
            Page page = device(width);
            page.navigate("/demo/inloggen?error");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void saysKindlyThatSigningInFailed() {
        Page page = device();
        page.navigate("/login/oauth2/code/weegwijzer?code=x&state=y");
        assertThat(page.title()).isEqualTo("Inloggen is niet gelukt · Weegwijzer");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        page.getByText("Probeer het opnieuw").click();
        assertThat(page.url()).isEqualTo(portal() + "/demo/inloggen");
    }

    @Test
    void blocksNothingThatAPageNeeds() {
        Page page = device();
        List<String> blocked = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        page.navigate("/bestaat-niet");
        signInHere(page, "klant-1");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(blocked).isEmpty();
    }
}
