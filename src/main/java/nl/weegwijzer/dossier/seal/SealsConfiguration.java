package nl.weegwijzer.dossier.seal;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the sealing. A portal without a key does not start: its log would prove nothing. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealsConfiguration {

    @Bean
    Seals seals(JdbcTemplate jdbc) {
        return new Seals(jdbc);
    }

    @Bean
    Chaining chaining(
            Seals seals,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${weegwijzer.seals.key}") String key) {
        return new Chaining(seals, SealKey.of(key), new TransactionTemplate(transactions), clock);
    }

    @Bean
    SealingRounds sealingRounds(Seals seals, Chaining chaining) {
        return new SealingRounds(seals, chaining);
    }
}
