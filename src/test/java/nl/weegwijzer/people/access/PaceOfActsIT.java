package nl.weegwijzer.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.pace.TooOften;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@OnMariaDb
@SpringBootTest(properties = {"weegwijzer.pace.acting.times=25", "weegwijzer.pace.acting.per=1h"})
@Import(Town.class)
class PaceOfActsIT {

    private static final int ACTS = 25;

    @Autowired
    private Responding responding;

    @Autowired
    private TrajectOverview trajecten;

    @Autowired
    private JdbcTemplate jdbc;

    private TrajectId traject = TrajectId.create();

    @Test
    void holdsWhateverSomebodyChangesToAPaceAndLetsThemRead(@Autowired Town town) {
        Acting administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        for (int act = 0; act < ACTS; act++) {
            client.doing(this::say);
        }

        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> client.doing(this::say));
        assertThat(written(client)).isEqualTo(ACTS);
        assertThat(client.does(() -> trajecten.one(traject))).isNotNull();
    }

    private void say() {
        responding.say(traject, SubmissionId.create(), ResponseKind.QUESTION, null, "Waarom?");
    }

    private Long written(Acting somebody) {
        return jdbc.queryForObject(
                "select count(*) from access_log where changes and person_id = ?",
                Long.class,
                somebody.personId().toString());
    }
}
