package nl.weegwijzer.conversation.assisted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.hibernate.annotations.Immutable;

/**
 * Six digits that say: this client was there. They are typed by a client who is signed in, so they are no key by
 * themselves; few tries and a week are enough to keep a guess out.
 */
@Entity
@Immutable
class AssistedCode extends Appended {

    /** How often it may be typed wrong. */
    static final int TRIES = 5;

    private static final Duration LIFETIME = Duration.ofDays(7);

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    private String seal;

    private PersonId madeBy;

    private Instant madeAt;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected AssistedCode() {}

    AssistedCode(
            UUID sending,
            OrganisationId organisation,
            TrajectId traject,
            String digits,
            UnaryOperator<String> sealing,
            PersonId by,
            Instant now) {
        super(sending);
        this.organisation = organisation;
        this.traject = traject.value();
        this.seal = sealing.apply(getId() + digits);
        this.madeBy = by;
        this.madeAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** The six digits of one press: nobody can guess them, and they are always the same for a press. */
    static String digits(SubmissionId press) {
        long drawn = press.with("digits").getLeastSignificantBits();
        return String.format(Locale.ROOT, "%06d", Math.floorMod(drawn, 1_000_000));
    }

    /** Whether it is for what was entered at that moment, and not too old. */
    boolean opens(Instant enteredAt, Instant now) {
        return now.isBefore(expiresAt) && !enteredAt.isAfter(madeAt);
    }

    /** Whether these are its digits; spaces and dashes make no difference. */
    boolean is(String typed, UnaryOperator<String> sealing) {
        return seal.equals(sealing.apply(getId() + typed.replaceAll("[^0-9]", "")));
    }
}
