package nl.weegwijzer.people.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class ArrangingIT {

    @Autowired
    private Town town;

    @Autowired
    private Arranging arranging;

    @Autowired
    private JdbcClient jdbc;

    private Acting bea;
    private Acting jaap;
    private Acting samira;
    private Acting pieter;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        bea = town.found();
        jaap = town.make(bea, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(bea, "Samira Haddou", Role.PROFESSIONAL);
        pieter = town.make(bea, "Pieter Hoekstra", Role.PROFESSIONAL);
        traject = town.traject(bea, jaap, samira);
    }

    @Test
    void makesATrajectOnlyForAClientAndAProfessional() {
        assertThatExceptionOfType(NotInThisRole.class)
                .isThrownBy(() -> bea.does(
                        () -> arranging.makeTraject(SubmissionId.create(), pieter.personId(), samira.personId())));
        assertThatExceptionOfType(NotInThisRole.class)
                .isThrownBy(() ->
                        bea.does(() -> arranging.makeTraject(SubmissionId.create(), jaap.personId(), jaap.personId())));
        assertThat(bea.does(arranging::trajecten)).hasSize(1);
    }

    @Test
    void beginsATeamWithTheContactPerson() {
        assertThat(team()).containsExactly("Samira Haddou");
        assertThat(summary().contactName()).isEqualTo("Samira Haddou");
    }

    @Test
    void letsPeopleJoinAndLeaveATeam() {
        join(pieter);
        join(pieter);
        assertThat(team()).containsExactly("Pieter Hoekstra", "Samira Haddou");

        bea.doing(() -> arranging.leave(traject, pieter.personId()));
        assertThat(team()).containsExactly("Samira Haddou");
    }

    @Test
    void letsNoClientJoinATeam() {
        assertThatExceptionOfType(NotInThisRole.class).isThrownBy(() -> join(jaap));
    }

    @Test
    void keepsTheContactPersonUntilThereIsAnother() {
        assertThatExceptionOfType(ContactPersonStays.class)
                .isThrownBy(() -> bea.doing(() -> arranging.leave(traject, samira.personId())));

        bea.doing(() -> arranging.makeContact(traject, pieter.personId()));
        bea.doing(() -> arranging.leave(traject, samira.personId()));

        assertThat(team()).containsExactly("Pieter Hoekstra");
        assertThat(summary().contactName()).isEqualTo("Pieter Hoekstra");
    }

    @Test
    void changesNothingInAnArchivedTraject() {
        bea.doing(() -> arranging.archive(traject));
        Instant closed = summary().archivedAt();
        bea.doing(() -> arranging.archive(traject));

        assertThat(closed).isNotNull();
        assertThat(summary().archivedAt()).as("again changes nothing").isEqualTo(closed);
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> join(pieter));
        assertThatExceptionOfType(TrajectArchived.class)
                .isThrownBy(() -> bea.doing(() -> arranging.leave(traject, pieter.personId())));
        assertThatExceptionOfType(TrajectArchived.class)
                .isThrownBy(() -> bea.doing(() -> arranging.makeContact(traject, pieter.personId())));
        assertThat(team()).containsExactly("Samira Haddou");
    }

    @Test
    void writesDownWhatItDidInATraject() {
        join(pieter);
        bea.does(() -> arranging.team(traject));

        assertThat(jdbc.sql(
                                "select act from access_log where traject_id = ? and person_id = ? and changes = ? order by id")
                        .params(traject.value(), bea.personId().value(), true)
                        .query(String.class)
                        .list())
                .containsExactly("Arranging.join");
        assertThat(jdbc.sql("select reason from access_log where traject_id = ? and person_id = ? and changes = ?")
                        .params(traject.value(), bea.personId().value(), false)
                        .query(String.class)
                        .list())
                .containsOnly("ADMINISTRATOR");
    }

    @Test
    void doesNothingAcrossTheBorderOfAnOrganisation() {
        Acting mayor = town.found();
        Acting theirs = town.make(mayor, "Iemand Anders", Role.PROFESSIONAL);

        assertThat(mayor.does(arranging::trajecten)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mayor.does(() -> arranging.traject(traject)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mayor.does(() -> arranging.team(traject)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> mayor.doing(() -> arranging.join(traject, theirs.personId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mayor.doing(() -> arranging.archive(traject)));
        assertThatExceptionOfType(NotInThisRole.class).isThrownBy(() -> join(theirs));
        assertThat(team()).containsExactly("Samira Haddou");
    }

    private void join(Acting someone) {
        bea.doing(() -> arranging.join(traject, someone.personId()));
    }

    private List<String> team() {
        return bea.does(() -> arranging.team(traject)).stream()
                .map(TeamMember::name)
                .toList();
    }

    private TrajectSummary summary() {
        return bea.does(() -> arranging.traject(traject));
    }
}
