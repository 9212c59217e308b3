package nl.weegwijzer.demo.database;

import java.nio.file.Path;
import nl.weegwijzer.demo.database.EmbeddedMariaDb.Beginning;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Gives the demo its own database; tests that bring one themselves turn this one off. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "weegwijzer.demo.embedded-database", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "stop")
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${weegwijzer.demo.data}") Path directory, @Value("${weegwijzer.demo.reset:false}") boolean reset) {
        var database = EmbeddedMariaDb.start(directory, reset ? Beginning.ANEW : Beginning.AS_LEFT);
        // For a process that ends while the context is still being made, and so is never closed.
        SpringApplication.getShutdownHandlers().add(database::stop);
        return database;
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedMariaDb database) {
        return new AsApp(database.jdbcUrl(), database.accounts().appPassword());
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedMariaDb database) {
        return new AsOwner(database.jdbcUrl(), database.accounts().ownerPassword());
    }
}
