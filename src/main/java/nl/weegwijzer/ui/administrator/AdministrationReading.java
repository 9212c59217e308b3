package nl.weegwijzer.ui.administrator;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what the pages of the administrator show, each page at once. */
@Service
class AdministrationReading {

    private final Administering administering;
    private final Arranging arranging;

    AdministrationReading(Administering administering, Arranging arranging) {
        this.administering = administering;
        this.arranging = arranging;
    }

    /**
     * What waits for the administrator.
     *
     * @param withoutSignIn who cannot sign in yet
     * @param withoutTraject clients who never walked a traject
     */
    record Waiting(List<PersonEntry> withoutSignIn, List<PersonEntry> withoutTraject) {}

    /**
     * One traject and who works in it.
     *
     * @param others professionals who do not belong to the team
     */
    record Team(TrajectSummary traject, List<TeamMember> members, List<PersonEntry> others) {

        boolean archived() {
            return traject.archivedAt() != null;
        }
    }

    /** What waits, by name. */
    @ForAdministrator(everyone = true)
    public Waiting waiting() {
        List<PersonEntry> people = PersonEntry.of(administering.people());
        Set<PersonId> walking =
                arranging.trajecten().stream().map(TrajectSummary::client).collect(Collectors.toSet());
        return new Waiting(
                those(people, person -> !person.linked()),
                those(people, person -> person.is(Role.CLIENT) && !walking.contains(person.id())));
    }

    /** One traject with its team. */
    @ForAdministrator
    public Team team(TrajectId traject) {
        TrajectSummary summary = arranging.traject(traject);
        List<TeamMember> members = arranging.team(traject);
        Set<PersonId> inTeam = members.stream().map(TeamMember::id).collect(Collectors.toSet());
        List<PersonEntry> people = PersonEntry.of(administering.people());
        return new Team(
                summary,
                members,
                those(people, person -> person.is(Role.PROFESSIONAL) && !inTeam.contains(person.id())));
    }

    private static List<PersonEntry> those(List<PersonEntry> people, Predicate<PersonEntry> wanted) {
        return people.stream().filter(wanted).toList();
    }
}
