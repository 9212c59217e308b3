package nl.weegwijzer.people.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import org.jspecify.annotations.Nullable;

/** A code on paper that links a sign-in to a person, once and within fourteen days. Only its hash is kept. */
@Entity
class ActivationCode {

    /** Long enough for a letter by post and a weekend. */
    static final Duration LIFETIME = Duration.ofDays(14);

    /** No 0, O, 1, I or L: a code is read from paper. 31 signs in 12 places are 59 bits. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "person_id")
    private UUID person;

    private String codeHash;

    private PersonId handedOutBy;

    private Instant handedOutAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    /** Under which sending it was made; null for what was made before there were keys. */
    @Column(updatable = false)
    private @Nullable UUID submission;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ActivationCode() {}

    ActivationCode(OrganisationId organisation, PersonId person, String code, PersonId by, Instant now) {
        this.id = Identifiers.next();
        this.organisation = organisation;
        this.person = person.value();
        this.codeHash = hash(code);
        this.handedOutBy = by;
        this.handedOutAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /**
     * The code of one press, in groups of four as a person reads it from paper: a number that nobody can guess, and always
     * the same for a press.
     */
    static String of(SubmissionId press) {
        BigInteger left = new BigInteger(1, digest("code of " + press));
        StringBuilder code = new StringBuilder(14);
        for (int place = 0; place < 12; place++) {
            BigInteger[] parts = left.divideAndRemainder(BigInteger.valueOf(SIGNS.length()));
            code.append(place > 0 && place % 4 == 0 ? "-" : "").append(SIGNS.charAt(parts[1].intValue()));
            left = parts[0];
        }
        return code.toString();
    }

    /** The hash of a code as somebody typed it: case, spaces and dashes make no difference. */
    static String hash(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return HexFormat.of().formatHex(digest(signs));
    }

    private static byte[] digest(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** It was made under this sending; again finds it. */
    ActivationCode sentAs(UUID sending) {
        submission = sending;
        return this;
    }

    UUID person() {
        return person;
    }

    OrganisationId organisation() {
        return organisation;
    }

    /** Until when it can be used. */
    Instant expiresAt() {
        return expiresAt;
    }

    /**
     * Uses the code.
     *
     * @return the person it stands for
     * @throws UnknownActivationCode when it was used before or is too old
     */
    PersonId use(Instant now) {
        if (usedAt != null || !now.isBefore(expiresAt)) {
            throw new UnknownActivationCode();
        }
        usedAt = now;
        return new PersonId(person);
    }
}
