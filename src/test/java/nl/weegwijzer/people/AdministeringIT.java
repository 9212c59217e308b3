package nl.weegwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TooLong;
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
class AdministeringIT {

    @Autowired
    private Town town;

    @Autowired
    private Administering administering;

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
    void listsEveryoneByName() {
        assertThat(bea.does(administering::people))
                .extracting(PersonRow::name)
                .containsExactly("Bea Beheer", "Jaap Veenstra", "Pieter Hoekstra", "Samira Haddou");
    }

    @Test
    void knowsWhoCanSignIn() {
        assertThat(bea.does(administering::people))
                .filteredOn(PersonRow::linked)
                .extracting(PersonRow::id)
                .containsExactly(bea.personId());
    }

    @Test
    void keepsWhatWasWrittenWithoutWhatNobodyCanRead() {
        PersonId made = bea.does(
                () -> administering.makePerson(" José <b>\u202e\u0007 ", " 06-123 ", Role.PROFESSIONAL, " jobcoach "));

        PersonRow row = bea.does(() -> administering.person(made)).getFirst();
        assertThat(row.name()).isEqualTo("José <b>");
        assertThat(row.phone()).isEqualTo("06-123");
        assertThat(row.profession()).isEqualTo("jobcoach");
    }

    @Test
    void makesNobodyWithoutAName() {
        assertThatExceptionOfType(NameMissing.class).isThrownBy(() -> make(" \u0000 ", ""));
        assertThat(bea.does(administering::people)).hasSize(4);
    }

    @Test
    void makesNobodyWithMoreTextThanThereIsRoomFor() {
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> make("a".repeat(201), ""));
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> make("Jaap", "0".repeat(Administering.PHONE + 1)));
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> bea.does(() -> administering.makePerson(
                        "Jaap", "", Role.PROFESSIONAL, "a".repeat(Administering.PROFESSION + 1))));
        assertThat(bea.does(administering::people)).hasSize(4);
    }

    @Test
    void makesATrajectOnlyForAClientAndAProfessional() {
        assertThatExceptionOfType(NotInThisRole.class)
                .isThrownBy(() -> bea.does(() -> administering.makeTraject(pieter.personId(), samira.personId())));
        assertThatExceptionOfType(NotInThisRole.class)
                .isThrownBy(() -> bea.does(() -> administering.makeTraject(jaap.personId(), jaap.personId())));
        assertThat(bea.does(administering::trajecten)).hasSize(1);
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

        bea.doing(() -> administering.leave(traject, pieter.personId()));
        assertThat(team()).containsExactly("Samira Haddou");
    }

    @Test
    void letsNoClientJoinATeam() {
        assertThatExceptionOfType(NotInThisRole.class).isThrownBy(() -> join(jaap));
    }

    @Test
    void keepsTheContactPersonUntilThereIsAnother() {
        assertThatExceptionOfType(ContactPersonStays.class)
                .isThrownBy(() -> bea.doing(() -> administering.leave(traject, samira.personId())));

        bea.doing(() -> administering.makeContact(traject, pieter.personId()));
        bea.doing(() -> administering.leave(traject, samira.personId()));

        assertThat(team()).containsExactly("Pieter Hoekstra");
        assertThat(summary().contactName()).isEqualTo("Pieter Hoekstra");
    }

    @Test
    void changesNothingInAnArchivedTraject() {
        bea.doing(() -> administering.archive(traject));

        assertThat(summary().archivedAt()).isNotNull();
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> join(pieter));
        assertThatExceptionOfType(TrajectArchived.class)
                .isThrownBy(() -> bea.doing(() -> administering.leave(traject, pieter.personId())));
        assertThatExceptionOfType(TrajectArchived.class)
                .isThrownBy(() -> bea.doing(() -> administering.makeContact(traject, pieter.personId())));
        assertThatExceptionOfType(TrajectArchived.class)
                .isThrownBy(() -> bea.doing(() -> administering.archive(traject)));
        assertThat(team()).containsExactly("Samira Haddou");
    }

    @Test
    void keepsOfACodeOnlyItsHash() {
        HandedOutCode code = bea.does(() -> administering.handOutCode(jaap.personId()));

        List<String> kept = jdbc.sql("select code_hash from activation_code where person_id = ?")
                .param(jaap.personId().value())
                .query(String.class)
                .list();
        assertThat(kept).singleElement().isNotEqualTo(code.code()).isEqualTo(ActivationCode.hash(code.code()));
        assertThat(code.toString()).doesNotContain(code.code());
        assertThat(Duration.between(Instant.now(), code.until()))
                .isBetween(Duration.ofDays(14).minusMinutes(5), Duration.ofDays(14));
    }

    @Test
    void writesDownWhatItDidInATraject() {
        join(pieter);
        bea.does(() -> administering.team(traject));

        assertThat(jdbc.sql(
                                "select act from access_log where traject_id = ? and person_id = ? and changes = ? order by id")
                        .params(traject.value(), bea.personId().value(), true)
                        .query(String.class)
                        .list())
                .containsExactly("Administering.join");
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

        assertThat(mayor.does(administering::people)).hasSize(2);
        assertThat(mayor.does(administering::trajecten)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> mayor.does(() -> administering.person(jaap.personId())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> mayor.does(() -> administering.handOutCode(jaap.personId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mayor.does(() -> administering.traject(traject)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mayor.does(() -> administering.team(traject)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> mayor.doing(() -> administering.join(traject, theirs.personId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mayor.doing(() -> administering.archive(traject)));
        assertThatExceptionOfType(NotInThisRole.class).isThrownBy(() -> join(theirs));
        assertThat(team()).containsExactly("Samira Haddou");
    }

    private PersonId make(String name, String phone) {
        return bea.does(() -> administering.makePerson(name, phone, Role.CLIENT, null));
    }

    private void join(Acting someone) {
        bea.doing(() -> administering.join(traject, someone.personId()));
    }

    private List<String> team() {
        return bea.does(() -> administering.team(traject)).stream()
                .map(TeamMember::name)
                .toList();
    }

    private TrajectSummary summary() {
        return bea.does(() -> administering.traject(traject));
    }
}
