package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.testing.HostileWords;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody writes in the log of the process: neither a line that looks like one of it, nor words of theirs. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "weegwijzer.sign-in.authorization-uri=/nergens")
@OnMariaDb
@ExtendWith(OutputCaptureExtension.class)
class ProcessLogIT {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessLogIT.class);
    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");
    private static final String FORGED = "\n2026-11-22T10:00:00.000Z " + HostileWords.FORGED;

    @LocalServerPort
    private int port;

    @Test
    void repeatsNothingThatACallbackSays(CapturedOutput output) throws Exception {
        assertThat(callBack("access_denied")).endsWith("/inloggen-mislukt");
        assertThat(callBack("zelf bedacht" + FORGED)).endsWith("/inloggen-mislukt");

        assertThat(output).doesNotContain(HostileWords.FORGED).doesNotContain("zelf bedacht");
        assertThat(output).contains("Signing in failed: access_denied").contains("Signing in failed: other");
    }

    @Test
    void tellsTheTimeInUtc(CapturedOutput output) {
        LOG.warn("hoe laat is het");

        assertThat(output.getAll().lines().filter(line -> line.endsWith("hoe laat is het")))
                .singleElement()
                .satisfies(line -> assertThat(Instant.parse(line.split(" ", 2)[0]))
                        .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES)));
    }

    @Test
    void writesWhatIsSaidOnOneLine(CapturedOutput output) {
        LOG.warn("iets{}", FORGED);
        LOG.warn("iets", new IllegalStateException("kapot\r" + FORGED, new IllegalArgumentException(FORGED)));

        assertThat(output.getAll().lines()).noneMatch(line -> line.startsWith("2026-11-22T10:00:00.000Z"));
        assertThat(output).contains("iets | 2026-11-22T10:00:00.000Z");
        assertThat(output.getAll().lines())
                .anyMatch(line -> line.startsWith("\tat " + ProcessLogIT.class.getName()))
                .anyMatch(line -> line.contains("Caused by: "));
    }

    @Test
    void repeatsNothingThatAStatementHeld(
            CapturedOutput output,
            @Autowired EntityManager entities,
            @Autowired PlatformTransactionManager transactions) {
        TransactionTemplate inOne = new TransactionTemplate(transactions);
        String words = "woorden van iemand " + port;
        Runnable adding = () -> inOne.executeWithoutResult(_ -> entities.createNativeQuery(
                        "insert into organisation (id, code, name) values (uuid(), :words, :words)")
                .setParameter("words", words)
                .executeUpdate());
        adding.run();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(adding::run)
                .withStackTraceContaining("Duplicate entry");
        assertThat(output).doesNotContain(words);
    }

    /** Where somebody is sent who has the provider call back with an error of their own making. */
    private String callBack(String error) throws Exception {
        Asking asking = new Asking(port);
        HttpResponse<String> begun = asking.get("/oauth2/authorization/weegwijzer", "");
        String session = begun.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        Matcher state = STATE.matcher(begun.headers().firstValue("Location").orElseThrow());
        assertThat(state.find()).isTrue();
        String path = "/login/oauth2/code/weegwijzer?error=%s&error_description=%s&state=%s"
                .formatted(coded(error), coded("x" + FORGED), state.group(1));
        return asking.get(path, session).headers().firstValue("Location").orElseThrow();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
