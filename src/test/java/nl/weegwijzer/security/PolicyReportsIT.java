package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers tell of a broken policy is heard from anyone, in few words, and not too often. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "weegwijzer.secure-cookies=true",
            "weegwijzer.pace.reporting.times=20",
            "weegwijzer.pace.reporting.per=20h"
        })
@OnMariaDb
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PolicyReportsIT {

    private static final String GATHERED = """
            [{"type": "csp-violation", "url": "https://portaal/traject/0190?naam=Jaap",
              "body": {"effectiveDirective": "%s", "blockedURL": "%s", "disposition": "report", "sample": "Jaap is ziek",
                "documentURL": "https://portaal/traject/0190?naam=Jaap"}}]
            """;

    private static final String ALONE = """
            {"csp-report": {"effective-directive": "img-src", "blocked-uri": "https://elders.example/Jaap?x=1",
              "disposition": "enforce", "document-uri": "https://portaal/traject/0190?naam=Jaap"}}
            """;

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void begin() {
        asking = new Asking(port);
    }

    @Test
    @Order(1)
    void areHeardInOneLineWithoutAnAddressOrAWord(CapturedOutput output) throws Exception {
        HttpResponse<String> answer = reports(GATHERED.formatted("script-src-elem", "inline"));
        reports(GATHERED.formatted("script-src-elem", "inline"));
        reports(ALONE);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Expected.missing("POST", PolicyReports.PATH, answer)).isEmpty();
        assertThat(output.getAll().lines().filter(line -> line.contains("The policy of a page")))
                .hasSize(2)
                .anyMatch(line -> line.endsWith("would stop something: script-src-elem by inline"))
                .anyMatch(line -> line.endsWith("stopped something: img-src by an address"));
        assertThat(output).doesNotContain("Jaap", "elders.example", "0190");
    }

    @Test
    @Order(2)
    void repeatNothingThatSomebodyMadeUp(CapturedOutput output) throws Exception {
        for (String sent : new String[] {
            "", "{", "null", "[1, {\"body\": 2}]", GATHERED.formatted("verzonnen", "verzonnen"), "[".repeat(9000)
        }) {
            assertThat(reports(sent).statusCode()).isEqualTo(204);
        }

        assertThat(output).contains("another rule by an address").doesNotContain("verzonnen");
    }

    @Test
    @Order(3)
    void areNotReadWhenTheyAreLong() throws Exception {
        assertThat(reports("x".repeat(20_000)).statusCode()).isEqualTo(413);
        assertThat(asking.get(PolicyReports.PATH, "").statusCode()).isEqualTo(302);
    }

    @Test
    @Order(4)
    void areNotReadWhenThereAreTooMany(CapturedOutput output) throws Exception {
        for (int time = 0; time < 20; time++) {
            reports("{}");
        }

        assertThat(reports(GATHERED.formatted("font-src", "data")).statusCode()).isEqualTo(204);
        assertThat(output).doesNotContain("font-src");
    }

    private HttpResponse<String> reports(String sent) throws Exception {
        return asking.send("POST", PolicyReports.PATH, BodyPublishers.ofString(sent));
    }
}
