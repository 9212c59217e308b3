package nl.weegwijzer.e2e;

import com.microsoft.playwright.Page;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class DemoThreadStory extends ThreadStory {

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
    DemoPerson client() {
        return DemoPeople.KLANT_1;
    }

    @Override
    void signIn(Page page, String login) {
        SignIn.atDemo(page, login);
    }
}
