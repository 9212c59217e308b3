package nl.weegwijzer.people.traject;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.weegwijzer.people.admission.Term;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** The road of one client with one organisation, with a contact person and a team. */
@Entity
class Traject {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    /** The same column, plain, so that queries can join on it. */
    @Column(name = "organisation_id", insertable = false, updatable = false)
    private UUID organisationValue;

    /** Eight digits that can be said on the telephone. */
    private String number;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "contact_id")
    private UUID contact;

    private LocalDate startedOn;

    /** Under which sending it was made; null for what was made before there were keys. */
    @Column(updatable = false)
    private @Nullable UUID submission;

    private @Nullable Instant archivedAt;

    @OneToMany(mappedBy = "traject", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<TrajectMember> team = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Traject() {}

    /** Begins a traject; the contact person is the first of its team. */
    Traject(OrganisationId organisation, String number, PersonId client, PersonId contact, Clock clock) {
        this.id = TrajectId.create().value();
        this.number = number;
        this.organisation = organisation;
        this.organisationValue = organisation.value();
        this.client = client.value();
        this.contact = contact.value();
        this.startedOn = LegalDays.today(clock);
        join(contact, clock);
    }

    /** It was made under this sending; again finds it. */
    Traject sentAs(UUID sending) {
        submission = sending;
        return this;
    }

    TrajectId id() {
        return new TrajectId(id);
    }

    /** Adds someone to the team; joining twice changes nothing, and who stood in stays. */
    final void join(PersonId professional, Clock clock) {
        refuseWhenArchived();
        LocalDate today = LegalDays.today(clock);
        place(professional, today).stay(today);
    }

    /**
     * Lets a colleague stand in.
     *
     * @throws InTheTeamAlready when they belong to the team for good
     */
    void standIn(PersonId professional, Term term, String because) {
        refuseWhenArchived();
        if (belongs(professional)) {
            throw new InTheTeamAlready();
        }
        place(professional, term.from()).standIn(term, because);
    }

    /** Ends standing in; nothing happens to who belongs to the team for good. */
    void endStandingIn(PersonId professional) {
        team.removeIf(member -> member.is(professional) && member.standsIn());
    }

    /** Whether somebody belongs to the team for good. */
    boolean belongs(PersonId professional) {
        return team.stream().anyMatch(member -> member.is(professional) && !member.standsIn());
    }

    private TrajectMember place(PersonId professional, LocalDate since) {
        return team.stream()
                .filter(member -> member.is(professional))
                .findFirst()
                .orElseGet(() -> {
                    TrajectMember joined = new TrajectMember(this, organisation, professional, since);
                    team.add(joined);
                    return joined;
                });
    }

    /** Makes someone the contact person, and a member of the team if they were not. */
    void contact(PersonId professional, Clock clock) {
        join(professional, clock);
        contact = professional.value();
    }

    /** Takes someone out of the team; the contact person stays until there is another. */
    void leave(PersonId professional) {
        refuseWhenArchived();
        if (professional.value().equals(contact)) {
            throw new ContactPersonStays();
        }
        team.removeIf(member -> member.is(professional));
    }

    /** Closes the traject: from now on it can be read and no longer changed. Again changes nothing. */
    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    private void refuseWhenArchived() {
        if (archivedAt != null) {
            throw new TrajectArchived();
        }
    }
}
