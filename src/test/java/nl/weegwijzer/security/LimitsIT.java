package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.testing.OnMariaDb;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "weegwijzer.secure-cookies=true",
            "weegwijzer.pace.arriving.times=20",
            "weegwijzer.pace.arriving.per=1h",
            "weegwijzer.session.at-once=2"
        })
@OnMariaDb
@Import(SignedInHere.class)
class LimitsIT {

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void begin() {
        asking = new Asking(port);
    }

    @Test
    void letAnAddressBeginSoManySessionsAndGoOnWithThoseItHas() throws Exception {
        String session = asking.signIn();
        for (int time = 0; time < 20; time++) {
            asking.get("/", "");
        }
        HttpResponse<String> refused = asking.get("/", "");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Het is hier even te druk");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Expected.missing("GET", "/", refused)).isEmpty();

        assertThat(asking.get("/lezen", session).statusCode()).isNotEqualTo(429);
        assertThat(asking.get("/styles.css", "").statusCode()).isEqualTo(200);
        assertThat(asking.get("/actuator/health", "").statusCode()).isNotEqualTo(429);
    }

    @Test
    void countWhateverMayBeginASessionAndNothingElse() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String path : List.of(
                "/VAADIN/build/" + built(),
                "/assets/mark.svg",
                "/styles.css",
                "/lezen/stijl/",
                "/lezen/stijl/geen.css",
                "/actuator/health",
                "/actuator/health/liveness",
                "/sessie")) {
            HttpResponse<String> free = asking.get(path, "");
            all.assertThat(free.statusCode()).as(path).isNotEqualTo(429);
            all.assertThat(free.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        for (int time = 0; time < 21; time++) {
            asking.get("/", "");
        }
        for (String path : List.of(
                "/VAADIN/",
                "/VAADIN/build",
                "/VAADIN/geen.js",
                "/VAADIN/x?v-r=init&location=",
                "/assets/geen.svg",
                "/assets/mark.svg?v-r=init&location=",
                "/styles.cssX",
                "/styles.css/x",
                "/styles.css?v-r=init&location=",
                "/lezen/stijl/a/b",
                "/actuator/",
                "/actuator/env",
                "/actuator/health/a/b",
                "/sessieX",
                "/sessie/x")) {
            all.assertThat(asking.get(path, "").statusCode()).as(path).isEqualTo(429);
        }
        all.assertAll();
    }

    /** A file that the build made for the pages. */
    private static String built() throws IOException {
        return String.valueOf(new PathMatchingResourcePatternResolver()
                .getResources("classpath:META-INF/VAADIN/webapp/VAADIN/build/FlowClient*.js")[0].getFilename());
    }

    @Test
    void refuseWhatIsTooLargeHoweverItIsSent() throws Exception {
        String session = asking.signIn();
        byte[] large = new byte[3 * 1024 * 1024];
        assertThat(asking.send("POST", "/?v-r=uidl", BodyPublishers.ofByteArray(large))
                        .statusCode())
                .isEqualTo(413);
        List<byte[]> pieces =
                IntStream.range(0, 48).mapToObj(_ -> new byte[64 * 1024]).toList();
        int unmeasured = asking.send("POST", "/lezen", BodyPublishers.ofByteArrays(pieces))
                .statusCode();
        assertThat(unmeasured).isGreaterThanOrEqualTo(400);
        assertThat(asking.get("/lezen", session).statusCode()).isEqualTo(200);
    }

    @Test
    void refuseAddressesAndHeadersWithoutEnd() throws Exception {
        assertThat(asking.get("/" + "a".repeat(20_000), "").statusCode()).isBetween(400, 431);
        assertThat(asking.get("/", "x=" + "a".repeat(20_000)).statusCode()).isBetween(400, 431);
    }
}
