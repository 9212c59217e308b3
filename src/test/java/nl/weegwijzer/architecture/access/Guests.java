package nl.weegwijzer.architecture.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.admission.AdmissionOverview;
import nl.weegwijzer.people.admission.BreakingGlass;
import nl.weegwijzer.people.admission.Consenting;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.Town;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who was let into a dossier for a time, and everybody for whom that time is over. */
@TestComponent
class Guests {

    private static final String WHY = "Omdat een collega ziek is.";

    private final Town town;
    private final Mandating mandating;
    private final Consenting consenting;
    private final StandingIn standingIn;
    private final BreakingGlass glass;
    private final TrajectOverview trajecten;
    private final AdmissionOverview admissions;
    private final JdbcClient jdbc;

    Guests(
            Town town,
            Mandating mandating,
            Consenting consenting,
            StandingIn standingIn,
            BreakingGlass glass,
            TrajectOverview trajecten,
            AdmissionOverview admissions,
            JdbcClient jdbc) {
        this.town = town;
        this.mandating = mandating;
        this.consenting = consenting;
        this.standingIn = standingIn;
        this.glass = glass;
        this.trajecten = trajecten;
        this.admissions = admissions;
        this.jdbc = jdbc;
    }

    /** How somebody was let in. */
    enum How {
        READS,
        ANSWERS,
        STANDS_IN,
        ALL_EXPLANATIONS,
        ALL_AND_GOALS,
        ANOTHER_EXPLANATION,
        BROKE_THE_GLASS,
        NO_LONGER
    }

    /** Somebody who was let into these dossiers. */
    record Guest(Acting who, How how, List<Dossier> into) {

        /** Whether a door of a dossier stands open for them. */
        boolean comesIn(Door door, Dossier dossier) {
            return isLetInto(dossier) && comesIn(door);
        }

        boolean isLetInto(Dossier dossier) {
            return how != How.NO_LONGER && into.contains(dossier);
        }

        private boolean comesIn(Door door) {
            return switch (how) {
                case READS -> door.isForClients() && !door.changes();
                case ANSWERS -> door.isForClients() && (!door.changes() || door.isForRepresentatives());
                case STANDS_IN -> door.isForProfessionals() && !door.isForWhoStays();
                case ALL_EXPLANATIONS, ANOTHER_EXPLANATION -> door.isForChainPartners() && !door.isAboutGoals();
                case ALL_AND_GOALS -> door.isForChainPartners();
                case BROKE_THE_GLASS -> door.isForParties() && !door.changes();
                case NO_LONGER -> false;
            };
        }
    }

    /** One of each kind, let into these dossiers while they run. */
    List<Guest> let(Acting administrator, Dossier... into) {
        List<Dossier> those = List.of(into);
        return List.of(
                guest(administrator, How.READS, those),
                guest(administrator, How.ANSWERS, those),
                guest(administrator, How.STANDS_IN, those),
                guest(administrator, How.ALL_EXPLANATIONS, those),
                guest(administrator, How.ALL_AND_GOALS, those),
                guest(administrator, How.ANOTHER_EXPLANATION, those),
                guest(administrator, How.BROKE_THE_GLASS, those),
                over(guest(administrator, How.ANSWERS, those)),
                over(guest(administrator, How.STANDS_IN, those)),
                over(guest(administrator, How.ALL_AND_GOALS, those)),
                over(guest(administrator, How.BROKE_THE_GLASS, those)),
                withdrawn(administrator, those));
    }

    private Guest guest(Acting administrator, How how, List<Dossier> into) {
        Acting who = town.make(administrator, how.name(), role(how));
        into.forEach(dossier -> let(who, how, dossier));
        return new Guest(who, how, into);
    }

    private static Role role(How how) {
        return switch (how) {
            case READS, ANSWERS -> Role.REPRESENTATIVE;
            case STANDS_IN, BROKE_THE_GLASS -> Role.PROFESSIONAL;
            default -> Role.CHAIN_PARTNER;
        };
    }

    private void let(Acting who, How how, Dossier into) {
        switch (how) {
            case READS, ANSWERS -> mandate(who, how == How.ANSWERS, into);
            case STANDS_IN -> standIn(who, into);
            case BROKE_THE_GLASS -> breakGlass(who, into);
            case ANOTHER_EXPLANATION -> consent(who, Identifiers.next(), false, into);
            default -> consent(who, null, how == How.ALL_AND_GOALS, into);
        }
    }

    private void mandate(Acting who, boolean answering, Dossier into) {
        into.client()
                .doing(() -> mandating.give(into.traject(), SubmissionId.create(), who.personId(), answering, soon()));
    }

    private void consent(Acting who, @Nullable UUID afweging, boolean goals, Dossier into) {
        into.client()
                .doing(() -> consenting.give(
                        into.traject(), SubmissionId.create(), who.personId(), afweging, goals, soon()));
    }

    private void standIn(Acting who, Dossier into) {
        into.professional()
                .doing(() ->
                        standingIn.appoint(into.traject(), who.personId(), LocalDate.now(LegalDays.ZONE), soon(), WHY));
    }

    private void breakGlass(Acting who, Dossier into) {
        String number = into.professional().does(() -> trajecten.number(into.traject()));
        assertThat(who.does(() -> glass.open(SubmissionId.create(), number, WHY)))
                .isPresent();
    }

    /** Lets their last day have been yesterday. */
    private Guest over(Guest guest) {
        jdbc.sql(
                        "update admission set from_day = '2020-01-01', until_day = curdate() - interval 2 day where person_id = ?")
                .param(guest.who().personId().value())
                .update();
        jdbc.sql(
                        "update traject_member set since = '2020-01-01', until = curdate() - interval 2 day where person_id = ?")
                .param(guest.who().personId().value())
                .update();
        return new Guest(guest.who(), How.NO_LONGER, guest.into());
    }

    private Guest withdrawn(Acting administrator, List<Dossier> into) {
        Acting who = town.make(administrator, "Ingetrokken", Role.CHAIN_PARTNER);
        for (Dossier dossier : into) {
            consent(who, null, true, dossier);
            dossier.client()
                    .doing(() -> admissions.of(dossier.traject()).stream()
                            .filter(admitted -> admitted.person().equals(who.personId()))
                            .forEach(admitted -> mandating.withdraw(dossier.traject(), admitted.id())));
        }
        return new Guest(who, How.NO_LONGER, into);
    }

    private static LocalDate soon() {
        return LocalDate.now(LegalDays.ZONE).plusDays(14);
    }
}
