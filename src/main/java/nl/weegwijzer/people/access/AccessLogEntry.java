package nl.weegwijzer.people.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.Decision.Reason;
import nl.weegwijzer.people.origin.Origin;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * One look or act, in a traject or apart from any: who, when, what, and why it was allowed (NEN 7513 as the model).
 *
 * <p>What BIO2 8.15.01 asks of a line, and where it stands: <em>actie</em> is {@code act} with {@code changes};
 * <em>object</em> is {@code traject}, within {@code organisation}, or who stood in a list ({@code listed}); <em>resultaat</em> is that the row is there: it is
 * written in the transaction of the act and goes when that fails, and a refusal goes to the log of the process;
 * <em>oorsprong</em> is {@code door} and {@code address}; <em>actor</em> is {@code person} in {@code role}, {@code
 * onBehalfOf} whom, let in for {@code reason} and {@code because} of what they typed; <em>tijdstempel</em> is {@code at}.
 * No line holds a secret or words of a dossier (8.15.02).
 */
@Entity
@Table(name = "access_log")
class AccessLogEntry {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private @Nullable TrajectId traject;

    @Column(name = "person_id")
    private PersonId person;

    private String role;

    @Column(name = "on_behalf_of")
    private @Nullable PersonId onBehalfOf;

    private Instant at;

    private String act;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private @Nullable String because;

    private boolean changes;

    @Enumerated(EnumType.STRING)
    private Origin.Door door;

    private String address;

    @Enumerated(EnumType.STRING)
    private @Nullable Listed listed;

    /** In which list a client was seen. */
    private enum Listed {
        /** Of those whom whoever looked has to do with: a row for each. */
        THEIRS,
        /** Of everyone in the organisation: one row. */
        EVERYONE
    }

    @SuppressWarnings("NullAway.Init")
    protected AccessLogEntry() {}

    AccessLogEntry(Decision decision, String act, CurrentPerson by, Origin from, Instant at) {
        this.id = Identifiers.next();
        this.organisation = by.organisation();
        this.traject = decision.traject();
        this.person = by.id();
        this.role = role(decision.reason(), by);
        this.onBehalfOf = decision.onBehalfOf();
        this.at = at;
        this.act = act;
        this.reason = decision.reason();
        this.because = decision.because();
        this.changes = decision.changes();
        this.door = from.door();
        this.address = from.address();
        this.listed = decision.everyone() ? Listed.EVERYONE : null;
    }

    /** What somebody did about their own account, before the session knew them. */
    static AccessLogEntry ofAccount(
            PersonId person, OrganisationId organisation, Role role, String act, Origin from, Instant at) {
        AccessLogEntry entry = new AccessLogEntry();
        entry.id = Identifiers.next();
        entry.organisation = organisation;
        entry.person = person;
        entry.role = role.name();
        entry.at = at;
        entry.act = act;
        entry.reason = Reason.OWN_ACCOUNT;
        entry.changes = true;
        entry.door = from.door();
        entry.address = from.address();
        return entry;
    }

    /** The same, as one of a list of theirs. */
    AccessLogEntry inAListOfTheirs() {
        listed = Listed.THEIRS;
        return this;
    }

    /** In which role somebody came: whoever has several came in the one that opened the door. */
    private static String role(Reason reason, CurrentPerson by) {
        return switch (reason) {
            case OWN_TRAJECT -> Role.CLIENT.name();
            case TEAM, STAND_IN, BROKEN_GLASS, PROFESSIONAL -> Role.PROFESSIONAL.name();
            case MANDATE -> Role.REPRESENTATIVE.name();
            case CONSENT -> Role.CHAIN_PARTNER.name();
            case ADMINISTRATOR -> Role.ADMINISTRATOR.name();
            case MANAGER -> first(by, Role.MANAGER, Role.ADMINISTRATOR);
            case OWN_ACCOUNT -> first(by, Role.values());
            case NONE -> throw new IllegalStateException("Nobody was let in");
        };
    }

    private static String first(CurrentPerson by, Role... roles) {
        return Arrays.stream(roles).filter(by::has).findFirst().orElseThrow().name();
    }
}
