package nl.weegwijzer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnMariaDb
class OnMariaDbIT {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Flyway flyway;

    @Test
    void worksAsTheAppOnWhatTheOwnerMigrated() {
        assertThat(JdbcClient.create(dataSource)
                        .sql("select current_user()")
                        .query(String.class)
                        .single())
                .isEqualTo("app@%");
        assertThat(JdbcClient.create(flyway.getConfiguration().getDataSource())
                        .sql("select current_user()")
                        .query(String.class)
                        .single())
                .isEqualTo("owner@%");
        assertThat(flyway.info().pending()).isEmpty();
    }
}
