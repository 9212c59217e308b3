package nl.weegwijzer.people.traject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.people.admission.Term;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One professional in the team of one traject, for good or while they stand in for a colleague. */
@Entity
class TrajectMember {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "traject_id")
    private Traject traject;

    @Column(name = "person_id")
    private UUID person;

    private LocalDate since;

    /** The last day of whoever stands in; null for who stays. */
    private @Nullable LocalDate until;

    private String because = "";

    @SuppressWarnings("NullAway.Init")
    protected TrajectMember() {}

    TrajectMember(Traject traject, OrganisationId organisation, PersonId person, LocalDate since) {
        this.id = Identifiers.next();
        this.traject = traject;
        this.organisation = organisation;
        this.person = person.value();
        this.since = since;
    }

    boolean is(PersonId someone) {
        return person.equals(someone.value());
    }

    boolean standsIn() {
        return until != null;
    }

    /** Belongs to the team for good. */
    void stay(LocalDate today) {
        since = since.isAfter(today) ? today : since;
        until = null;
        because = "";
    }

    /** Belongs to the team for these days. */
    void standIn(Term term, String reason) {
        since = term.from();
        until = term.until();
        because = reason;
    }
}
