package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

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
