package nl.weegwijzer.testing;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hands the shared database to Spring Boot, as its two users. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails testJdbcConnectionDetails() {
        return TestDatabase.shared().asApp();
    }

    @Bean
    FlywayConnectionDetails testFlywayConnectionDetails() {
        return TestDatabase.shared().asOwner();
    }
}
