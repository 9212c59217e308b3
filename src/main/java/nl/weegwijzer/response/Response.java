package nl.weegwijzer.response;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.afweging.term.WorkingDays;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a client said, in their own words, which stay as they are: no verb here changes them, and the app has no right to.
 *
 * <p>Being read and having led to a new version are noted for many at once, by {@link Responses}.
 */
@Entity
class Response {

    /** Working days after the day of writing. */
    private static final int DAYS_TO_ANSWER = 5;

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(name = "traject_id", updatable = false)
    private UUID traject;

    @Column(updatable = false)
    private UUID submission;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ResponseKind kind;

    @Column(updatable = false)
    private String words;

    @Column(name = "afweging_id", updatable = false)
    private @Nullable UUID afweging;

    @Column(name = "version_number", updatable = false)
    private @Nullable Integer versionNumber;

    @Column(name = "item_id", updatable = false)
    private @Nullable UUID item;

    @Column(updatable = false)
    private String itemName;

    @Column(updatable = false)
    private UUID writtenBy;

    @Column(updatable = false)
    private @Nullable UUID onBehalfOf;

    @Column(updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private LocalDate answerBy;

    private @Nullable UUID readBy;

    private @Nullable Instant readAt;

    private @Nullable Instant settledAt;

    @Column(name = "led_to_afweging_id")
    private @Nullable UUID ledToAfweging;

    private @Nullable Integer ledToVersion;

    @OneToMany(mappedBy = "response", cascade = CascadeType.PERSIST)
    private List<ResponseAnswer> answers = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Response() {}

    record Writer(PersonId person, @Nullable PersonId onBehalfOf) {}

    /**
     * Says something.
     *
     * @param submission what is the same for each sending of the same words
     * @param about what it is about, or null for nothing in particular
     * @param by who wrote it, and for whom when that was a representative
     * @throws WordsMissing when there is nothing to read, and the kind does not speak for itself
     */
    Response(
            OrganisationId organisation,
            TrajectId traject,
            UUID submission,
            ResponseKind kind,
            @Nullable About about,
            String itemName,
            String words,
            Writer by,
            Clock clock) {
        this.id = ResponseId.create().value();
        this.organisation = organisation;
        this.traject = traject.value();
        this.submission = submission;
        this.kind = kind;
        this.words = clean(words, kind);
        place(about);
        this.itemName = itemName;
        this.writtenBy = by.person().value();
        this.onBehalfOf = by.onBehalfOf() == null ? null : by.onBehalfOf().value();
        this.writtenAt = clock.instant();
        this.answerBy = answerBy(LegalDays.today(clock));
    }

    ResponseId id() {
        return new ResponseId(id);
    }

    String words() {
        return words;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    boolean read() {
        return readAt != null;
    }

    boolean settled() {
        return settledAt != null;
    }

    int answers() {
        return answers.size();
    }

    /**
     * Answers it, and counts it as read. The same sending again changes nothing.
     *
     * @param seen how many answers it had when this one was written
     * @return whether an answer was added
     * @throws AnsweredMeanwhile when there are others by now
     * @throws ReasonMissing when it is not adopted and nothing says why
     */
    boolean answer(UUID sending, int seen, Outcome outcome, String why, PersonId by, Instant now) {
        if (answers.stream().anyMatch(answer -> answer.isOf(sending))) {
            return false;
        }
        if (answers.size() != seen) {
            throw new AnsweredMeanwhile();
        }
        answers.add(new ResponseAnswer(this, organisation, seen + 1, sending, outcome, why, by, now));
        settledAt = outcome.settles() ? now : null;
        readBy = readAt == null ? by.value() : readBy;
        readAt = readAt == null ? now : readAt;
        return true;
    }

    /** The last day on which the client hears. */
    static LocalDate answerBy(LocalDate written) {
        return WorkingDays.after(written, DAYS_TO_ANSWER);
    }

    private void place(@Nullable About about) {
        if (about != null) {
            this.afweging = about.afweging().value();
            this.versionNumber = about.version();
            this.item = about.item() == null ? null : about.item().value();
        }
    }

    private static String clean(String words, ResponseKind kind) {
        String clean = Words.clean(words, Words.TEXT);
        if (clean.isEmpty() && kind != ResponseKind.NOT_UNDERSTOOD) {
            throw new WordsMissing();
        }
        return clean;
    }
}
