package nl.weegwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.testing.OnMariaDb;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnMariaDb
class CatalogueReadingIT {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    @Test
    void answersInDutchToWhomItDoesNotSpeakWith() {
        assertThat(catalogue.factors(Locale.FRENCH)).isEqualTo(catalogue.factors(DUTCH));
        assertThat(catalogue.factors(ENGLISH)).isNotEqualTo(catalogue.factors(DUTCH));
    }

    @Test
    void doesNotKnowACodeThatIsNotThere() {
        assertThatThrownBy(() -> catalogue.factor("CL_HOROSCOPE", DUTCH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> catalogue.sourceType("", DUTCH)).isInstanceOf(NotFound.class);
    }

    @Test
    void letsTheHighestVersionCount() {
        var before = catalogue.sourceType("ST_MODEL", DUTCH);
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        try {
            owner.sql("""
                    insert into catalogue_entry (kind, code, version, position, source)
                    values ('SOURCE_TYPE', 'ST_MODEL', 99, 5, 'Somewhere 2027')
                    """).update();
            owner.sql("""
                    insert into catalogue_text (kind, code, version, language, label, client_text)
                    values ('SOURCE_TYPE', 'ST_MODEL', 99, 'nl', 'Meetmodel', 'Dit is gemeten.')
                    """).update();
            var later = new Catalogue(entries);

            assertThat(later.sourceTypes(DUTCH)).extracting(SourceType::code).isEqualTo(Known.SOURCE_TYPES);
            assertThat(later.sourceType("ST_MODEL", ENGLISH))
                    .as("not translated yet")
                    .isEqualTo(new SourceType("ST_MODEL", 99, "Meetmodel", "Dit is gemeten.", false, "Somewhere 2027"));
            assertThat(catalogue.sourceType("ST_MODEL", DUTCH)).as("read once").isSameAs(before);
        } finally {
            owner.sql("delete from catalogue_text where version = 99").update();
            owner.sql("delete from catalogue_entry where version = 99").update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue_entry", "catalogue_parent", "catalogue_text"})
    void isClosedToTheAppForWriting(String table) {
        assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
                .rootCause()
                .hasMessageContaining("DELETE command denied");
        assertThatThrownBy(
                        () -> jdbc.sql("update " + table + " set version = 2").update())
                .rootCause()
                .hasMessageContaining("UPDATE command denied");
    }
}
