package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "weegwijzer.secure-cookies=true")
@OnMariaDb
@Import(SignedInHere.class)
class ResponseHeadersIT {

    /** What is there, is not there, is refused by its address, and is only there for pages and for other machines. */
    private static final List<String> OTHERS = List.of(
            "/?v-r=init&location=",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=heartbeat&v-uiId=0",
            "/bestaat-niet",
            "/beleid-gemeld",
            "/lezen/stijl/geen.css",
            "/VAADIN/geen.js",
            "/assets/geen.svg",
            "/assets/mark.svg",
            "/styles.css",
            "/actuator/health",
            "/actuator/health/liveness",
            "/actuator/env",
            "/error",
            "/logout",
            "/oauth2/authorization/weegwijzer",
            "/oauth2/authorization/ander",
            "/login/oauth2/code/weegwijzer?error=x",
            "//dubbel",
            "/pad;x=1",
            "/a/..%2fb");

    private final ApplicationContext portal;
    private final ServletContext servlets;

    @LocalServerPort
    private int port;

    private Asking asking;

    @Autowired
    ResponseHeadersIT(ApplicationContext portal, ServletContext servlets) {
        this.portal = portal;
        this.servlets = servlets;
    }

    @BeforeEach
    void begin() {
        asking = new Asking(port);
    }

    @Test
    void standOnEveryAnswerToEveryone() throws Exception {
        Set<String> addresses = Addresses.all(portal, servlets);
        addresses.addAll(OTHERS);
        String session = asking.signIn();
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (String address : addresses) {
            for (String cookie : new String[] {"", session}) {
                looked += 3;
                wrong.addAll(Expected.missing("GET", address, asking.get(address, cookie)));
                wrong.addAll(Expected.missing("POST", address, asking.send("POST", address, BodyPublishers.noBody())));
                wrong.addAll(
                        Expected.missing("TRACE", address, asking.send("TRACE", address, BodyPublishers.noBody())));
            }
        }
        Measures.save(
                "headers",
                List.of(
                        Measure.atLeast("headers: answers looked at", looked, 300, "answers"),
                        Measure.exactly("headers: missing or weak", wrong.size(), 0, "headers")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void standOnRefusalsOfWhatIsTooLarge() throws Exception {
        HttpResponse<String> answer = asking.send("POST", "/", BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dit is te veel in één keer");
        assertThat(Expected.missing("POST", "/", answer)).isEmpty();
    }

    /** What a page asks by itself is answered with no page: it needs less, and that little is stricter. */
    @Test
    void closeAnswersToPagesAltogether() throws Exception {
        HttpHeaders headers = asking.get("/?v-r=uidl&v-uiId=0", "").headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void letNoScriptRunOnAPlainPage() throws Exception {
        HttpHeaders headers = asking.get("/lezen", asking.signIn()).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).doesNotContain("script-src", "unsafe"));
    }

    @Test
    void letFilesBeKept() throws Exception {
        assertThat(asking.get("/assets/mark.svg", "").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age").doesNotContain("no-store"));
    }

    @Test
    void echoNothingOfARequestForTracing() throws Exception {
        HttpResponse<String> answer = asking.send("TRACE", "/?verteld=dit", BodyPublishers.noBody());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("verteld");
    }

    @Test
    void giveEachSessionATokenOf128BitsThatOnlyThePortalMakes() throws Exception {
        String one = asking.signIn();
        String other = asking.signIn();
        assertThat(one).isNotEqualTo(other).matches("__Host-weegwijzer=[0-9A-F]{32}");
        assertThat(asking.get("/lezen", one).statusCode()).isEqualTo(200);

        HttpResponse<String> madeUp = asking.get("/lezen", "__Host-weegwijzer=" + "0".repeat(32));
        assertThat(madeUp.statusCode()).isEqualTo(302);
        assertThat(madeUp.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("0".repeat(32));
    }

    @Test
    void keepTheSessionToThisHostAndAwayFromScripts() throws IOException, InterruptedException {
        assertThat(asking.get("/", "").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("__Host-weegwijzer=")
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain", "Max-Age", "Expires"));
    }
}
