package nl.weegwijzer.ui.professional.versions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.demo.database.AsOwner;
import nl.weegwijzer.testing.TestDatabase;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class VersionsPageTest extends DeskTest {

    @Test
    void showsWhichWordsChangedAndThatTheSealsHold() {
        AfwegingId id = twoVersions();

        open(DeskPaths.versions(traject, id, 1, 2));

        assertThat(words())
                .contains(
                        "Wat veranderde van versie 1 naar versie 2", "Wat er hierna gebeurt", "Versie 2", "Zegel klopt")
                .doesNotContain("Zegel klopt niet");
        assertThat(find(ChangesPanel.class).single().getElement().getTextRecursively())
                .contains("Wij praten ", " Weg: samen", " Nieuw: maandag");
        assertThat(find(ChangesPanel.class).single().getElement().getOuterHTML())
                .contains("<del>", "<ins>");
    }

    @Test
    void showsThatAVersionWasChangedPastThePortal() {
        AfwegingId id = twoVersions();
        AsOwner owner = TestDatabase.shared().asOwner();
        new JdbcTemplate(new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()))
                .update(
                        "UPDATE explanation_version SET payload = replace(payload, 'samen', 'alleen')"
                                + " WHERE afweging_id = ? AND number = 1",
                        id.value().toString());

        open(DeskPaths.versions(traject, id));

        assertThat(words()).contains("Zegel klopt niet", "na het publiceren veranderd");
    }

    private AfwegingId twoVersions() {
        AfwegingId id = published();
        weighing.write(traject, id, Place.of(Field.NEXT_STEPS), "Wij praten samen.", "Wij praten maandag.");
        weighing.write(traject, id, Place.of(Field.WHAT_CHANGED), "", "Wij spraken een dag af.");
        factors.weigh(
                traject, id, weighing.draft(traject, id).factors().getFirst().id(), Weight.HEAVY);
        publishing.publish(traject, id);
        return id;
    }
}
