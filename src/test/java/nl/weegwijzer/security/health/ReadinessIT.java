package nl.weegwijzer.security.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a load balancer reads: whether this node may get people, and whether it has to be started again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnMariaDb
class ReadinessIT {

    private static final Keys PROVIDER = new Keys();
    private static volatile boolean databaseAway;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("weegwijzer.sign-in.issuer", () -> "http://localhost/nobody");
        properties.add("weegwijzer.sign-in.client-secret", () -> "secret");
        properties.add("weegwijzer.sign-in.jwk-set-uri", PROVIDER::uri);
    }

    @AfterEach
    void comeBack() {
        databaseAway = false;
        PROVIDER.status = 200;
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Test
    void tellsTheTruthAboutDatabaseAndProvider() throws Exception {
        PROVIDER.status = 503;
        var degraded = ask("readiness");
        assertThat(degraded.statusCode()).as("who is signed in works on").isEqualTo(200);
        assertThat(degraded.body()).contains("\"status\":\"DEGRADED\"", "\"signIn\":{", "\"db\":{");

        databaseAway = true;
        var down = ask("readiness");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body()).contains("\"db\":{\"status\":\"DOWN\"}", "\"status\":\"DEGRADED\"");
        assertThat(ask("liveness").statusCode())
                .as("starting again would not bring the database back")
                .isEqualTo(200);
        assertThat(ask("liveness").body()).doesNotContain("db", "signIn");
    }

    @Test
    void tellsNothingMoreThanThat() throws Exception {
        databaseAway = true;
        assertThat(ask("readiness").body()).doesNotContain("SQLException", "jdbc", "http");
    }

    private HttpResponse<String> ask(String probe) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/actuator/health/" + probe);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    /** A database that can go away. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Away {

        @Bean
        static BeanPostProcessor databaseThatGoesAway() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Sometimes(source) : bean;
                }
            };
        }
    }

    private static final class Sometimes extends DelegatingDataSource {

        Sometimes(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (databaseAway) {
                throw new SQLException("jdbc: away");
            }
            return super.getConnection();
        }
    }
}
