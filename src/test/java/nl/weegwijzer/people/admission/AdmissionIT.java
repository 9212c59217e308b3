package nl.weegwijzer.people.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.afweging.publishing.ProgressOverview;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.NotInThisRole;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class AdmissionIT {

    private static final String WHY = "De klant staat hier en Samira is ziek.";
    private static final LocalDate TODAY = LegalDays.today(Clock.systemUTC());

    @Autowired
    private Town town;

    @Autowired
    private Mandating mandating;

    @Autowired
    private Consenting consenting;

    @Autowired
    private BreakingGlass glass;

    @Autowired
    private StandingIn standingIn;

    @Autowired
    private AdmissionOverview admissions;

    @Autowired
    private TrajectOverview trajecten;

    @Autowired
    private ProgressOverview cases;

    @Autowired
    private Arranging arranging;

    @Autowired
    private Responding responding;

    @Autowired
    private ResponseOverview responses;

    @Autowired
    private JdbcClient jdbc;

    private Acting bea;
    private Acting jaap;
    private Acting samira;
    private Acting pieter;
    private Acting els;
    private Acting anne;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        bea = town.found();
        jaap = town.make(bea, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(bea, "Samira Haddou", Role.PROFESSIONAL);
        pieter = town.make(bea, "Pieter Hoekstra", Role.PROFESSIONAL);
        els = town.make(bea, "Els Veenstra", Role.REPRESENTATIVE);
        anne = town.make(bea, "Anne Visser", Role.CHAIN_PARTNER);
        traject = town.traject(bea, jaap, samira);
    }

    @Test
    void letsARepresentativeReadUntilTheLastDayOrUntilItIsTakenBack() {
        refused(els, () -> trajecten.one(traject));

        AdmissionId mandate = mandate(false);
        assertThat(els.does(() -> trajecten.one(traject)).clientName()).isEqualTo("Jaap Veenstra");
        assertThat(els.does(admissions::mine))
                .extracting(MyAdmission::clientName)
                .containsExactly("Jaap Veenstra");
        over();
        refused(els, () -> trajecten.one(traject));
        assertThat(els.does(admissions::mine)).isEmpty();

        AdmissionId another = mandate(false);
        assertThat(another).isNotEqualTo(mandate);
        jaap.doing(() -> mandating.withdraw(traject, another));
        refused(els, () -> trajecten.one(traject));
    }

    @Test
    void letsOnlyAMandateToAnswerWriteAndSaysForWhom() {
        mandate(false);
        refused(els, this::elsWrites);

        mandate(true);
        els.doing(this::elsWrites);
        Said said = samira.does(() -> responses.said(traject)).getFirst();
        assertThat(said.writtenBy()).isEqualTo("Els Veenstra");
        assertThat(said.onBehalfOf()).isEqualTo("Jaap Veenstra");
        assertThat(log("Responding.say")).containsEntry("reason", "MANDATE");
        thrown(NotFound.class, els, () -> say(ResponseKind.NOT_UNDERSTOOD));
    }

    @Test
    void leavesTheMandateItselfToTheClient() {
        mandate(true);
        AdmissionId own = els.does(() -> admissions.of(traject)).getFirst().id();
        refused(els, () -> mandating.withdraw(traject, own));
        refused(els, () -> mandating.withCode(traject, "ABCD-EFGH"));
        thrown(
                NotInThisRole.class,
                jaap,
                () -> mandating.give(traject, SubmissionId.create(), pieter.personId(), true, TODAY));
        thrown(
                DaysOutside.class,
                jaap,
                () -> mandating.give(traject, SubmissionId.create(), els.personId(), true, TODAY.plusYears(3)));
    }

    @Test
    void canBeTakenBackWhenTheTrajectIsClosed() {
        AdmissionId mandate = mandate(true);
        bea.doing(() -> arranging.archive(traject));
        thrown(TrajectArchived.class, els, this::elsWrites);
        jaap.doing(() -> mandating.withdraw(traject, mandate));
        refused(els, () -> trajecten.one(traject));
    }

    @Test
    void findsARepresentativeByTheirCodeAFewTimesAnHour() {
        String code = els.does(mandating::myCode);
        assertThat(jaap.does(
                        () -> mandating.withCode(traject, code.toLowerCase().replace("-", " "))))
                .map(Candidate::name)
                .contains("Els Veenstra");
        for (int more = 1; more < Tries.AN_HOUR; more++) {
            assertThat(jaap.does(() -> mandating.withCode(traject, "2222-2222")))
                    .isEmpty();
        }
        thrown(TooManyNumbers.class, jaap, () -> mandating.withCode(traject, code));
        jdbc.sql("update number_try set since = since - interval 61 minute where person_id = ?")
                .param(jaap.personId().value())
                .update();
        assertThat(jaap.does(() -> mandating.withCode(traject, code))).isPresent();
    }

    @Test
    void letsAnAdministratorRegisterAPaperWithoutSeeingTheDossier() {
        bea.doing(() -> mandating.register(
                traject, SubmissionId.create(), els.personId(), false, TODAY, "Getekend op 3 november, in de kluis."));
        Admitted told = jaap.does(() -> admissions.of(traject)).getFirst();
        assertThat(told.onPaper()).isTrue();
        assertThat(told.because()).contains("in de kluis");
        assertThat(els.does(() -> trajecten.number(traject))).hasSize(8);
        refused(bea, () -> trajecten.one(traject));
    }

    @Test
    void letsAColleagueStandInForATime() {
        refused(pieter, () -> standingIn.colleagues(traject));
        samira.doing(() -> standingIn.appoint(traject, pieter.personId(), TODAY, TODAY.plusDays(7), WHY));

        assertThat(pieter.does(cases::inMyCare))
                .extracting(row -> row.traject().id())
                .containsExactly(traject);
        assertThat(samira.does(() -> trajecten.team(traject)))
                .extracting(TeamMember::name)
                .contains("Pieter Hoekstra");
        assertThat(pieter.does(() -> trajecten.one(traject)).clientName()).isEqualTo("Jaap Veenstra");
        assertThat(log("TrajectOverview.one"))
                .containsEntry("reason", "STAND_IN")
                .containsEntry("because", WHY);
        refused(pieter, () -> standingIn.appoint(traject, pieter.personId(), TODAY, TODAY.plusDays(40), WHY));

        jdbc.sql(
                        "update traject_member set since = since - interval 9 day, until = until - interval 9 day where person_id = ?")
                .param(pieter.personId().value())
                .update();
        refused(pieter, () -> trajecten.one(traject));
        assertThat(pieter.does(cases::inMyCare)).isEmpty();
        assertThat(samira.does(() -> trajecten.team(traject))).hasSize(1);
    }

    @Test
    void opensADossierByItsNumberWithAReasonForReadingToday() {
        String number = samira.does(() -> trajecten.number(traject));
        refused(pieter, () -> trajecten.one(traject));
        thrown(BecauseTooShort.class, pieter, () -> glass.open(SubmissionId.create(), number, "omdat"));

        assertThat(open(pieter, number)).isPresent();
        assertThat(log("TrajectOverview.one")).containsEntry("reason", "BROKEN_GLASS");
        assertThat(pieter.does(() -> responses.said(traject))).isEmpty();
        refused(pieter, () -> standingIn.colleagues(traject));
        Admitted told = jaap.does(() -> admissions.of(traject)).getFirst();
        assertThat(told.because()).isEqualTo(WHY);
        assertThat(told.seen()).isFalse();

        over();
        refused(pieter, () -> trajecten.one(traject));
        assertThat(jaap.does(() -> admissions.of(traject)))
                .as("it stays to be read")
                .hasSize(1);
    }

    @Test
    void saysTheSameOfAForeignAnAbsentAndAClosedNumber() {
        Acting mayor = town.found();
        TrajectId elsewhere = town.traject(
                mayor, town.make(mayor, "Klant", Role.CLIENT), town.make(mayor, "Ander", Role.PROFESSIONAL));
        TrajectId closed = town.traject(bea, jaap, samira);
        bea.doing(() -> arranging.archive(closed));
        for (String number : List.of(number(elsewhere), number(closed), "00000000", "")) {
            assertThat(open(pieter, number)).isEmpty();
        }
        assertThat(open(pieter, number(traject))).isPresent();
        thrown(TooManyNumbers.class, pieter, () -> glass.open(SubmissionId.create(), number(traject), WHY));
    }

    @Test
    void breaksNoGlassWhereSomebodyWorksAlready() {
        assertThat(open(samira, number(traject))).isPresent();
        assertThat(jaap.does(() -> admissions.of(traject))).isEmpty();
    }

    @Test
    void keepsTheSameFormOnce() {
        SubmissionId form = SubmissionId.create();
        for (int sending = 0; sending < 2; sending++) {
            jaap.doing(() -> consenting.give(traject, form, anne.personId(), null, true, TODAY));
        }
        assertThat(jaap.does(() -> admissions.of(traject))).hasSize(1);
        refused(anne, () -> trajecten.one(traject));
    }

    private Optional<TrajectSummary> open(Acting somebody, String number) {
        return somebody.does(() -> glass.open(SubmissionId.create(), number, WHY));
    }

    private String number(TrajectId of) {
        return jdbc.sql("select number from traject where id = ?")
                .param(of.value())
                .query(String.class)
                .single();
    }

    private AdmissionId mandate(boolean answering) {
        return jaap.does(
                () -> mandating.give(traject, SubmissionId.create(), els.personId(), answering, TODAY.plusDays(30)));
    }

    private void elsWrites() {
        say(ResponseKind.CONCERN);
    }

    private void say(ResponseKind kind) {
        responding.say(traject, SubmissionId.create(), kind, null, "Vijf dagen is te veel.");
    }

    /** The last days of everything that lets somebody in were yesterday. */
    private void over() {
        jdbc.sql("""
                update admission set until_day = ? - interval 1 day, from_day = least(from_day, ? - interval 1 day)
                where traject_id = ?
                """).params(TODAY, TODAY, traject.value()).update();
    }

    private Map<String, Object> log(String act) {
        return jdbc.sql("select * from access_log where traject_id = ? and act = ? order by at desc limit 1")
                .params(traject.value(), act)
                .query()
                .singleRow();
    }

    private static void refused(Acting somebody, ThrowingCallable act) {
        thrown(AccessDeniedException.class, somebody, act);
    }

    private static void thrown(Class<? extends Throwable> what, Acting somebody, ThrowingCallable act) {
        somebody.doing(() -> assertThatExceptionOfType(what).isThrownBy(act));
    }
}
