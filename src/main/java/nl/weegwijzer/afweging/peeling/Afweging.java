package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * One question that is weighed, while it is written. It stays writable after publishing: the next version grows from it.
 *
 * <p>Every change ends in {@link #touch}, so that two changes at once are never both applied to what only one of them saw.
 */
@Entity
class Afweging extends Written {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private TrajectId traject;

    /** The same column, plain, so that queries can join on it. */
    @Column(name = "traject_id", insertable = false, updatable = false)
    private UUID trajectValue;

    /** Under which sending it was begun; null for what was begun before there were keys. */
    @Column(updatable = false)
    private @Nullable UUID submission;

    private PersonId begunBy;

    private Instant begunAt;

    private Instant changedAt;

    private long revision;

    /** Its question by itself, for lists that read nothing else. */
    @Formula("json_value(words, '$.QUESTION')")
    private @Nullable String question;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionRoom room;

    private @Nullable LocalDate announcedOn;

    @Embedded
    private Bounds bounds = new Bounds();

    @Embedded
    private OnTheTable table = new OnTheTable(this);

    @ElementCollection
    @CollectionTable(name = "afweging_credit", joinColumns = @JoinColumn(name = "afweging_id"))
    private Set<Credit> credits = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Afweging() {}

    /** Begins with a question; an empty one is asked for before publishing. */
    Afweging(OrganisationId organisation, TrajectId traject, PersonId by, String question, Instant now) {
        this.id = AfwegingId.create().value();
        this.organisation = organisation;
        this.traject = traject;
        this.trajectValue = traject.value();
        this.begunBy = by;
        this.begunAt = now;
        this.changedAt = now;
        put(Field.QUESTION, Words.clean(question, Field.QUESTION.most()));
    }

    AfwegingId id() {
        return new AfwegingId(id);
    }

    /** It was begun under this sending; again finds it. */
    Afweging sentAs(UUID sending) {
        submission = sending;
        return this;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    DocumentKind kind() {
        return kind;
    }

    @Nullable
    DecisionRoom room() {
        return room;
    }

    @Nullable
    LocalDate announcedOn() {
        return announcedOn;
    }

    Bounds bounds() {
        return bounds;
    }

    OnTheTable table() {
        return table;
    }

    Set<Credit> credits() {
        return Set.copyOf(credits);
    }

    void ofKind(DocumentKind what) {
        kind = what;
    }

    void leave(DecisionRoom howMuch) {
        room = howMuch;
    }

    void announcedOn(@Nullable LocalDate day) {
        announcedOn = day;
    }

    /** What holds a place: the whole, or one of its items. */
    Written at(Place place) {
        return place.item() == null ? this : table.item(place.item());
    }

    DraftSummary summary() {
        return new DraftSummary(id(), words(Field.QUESTION), changedAt);
    }

    /** Marks words of the client as what moves the next version, or takes that back. */
    void credit(UUID said, String quote, boolean moved) {
        credits.removeIf(credit -> credit.said().equals(said));
        if (moved) {
            credits.add(new Credit(said, Words.clean(quote, Words.TEXT)));
        }
    }

    /** After publishing: what moved that version, and what changed in it, is said; the next one starts clean. */
    void beginNext(Instant published) {
        credits.clear();
        put(Field.WHAT_CHANGED, "");
        touch(published);
    }

    /** Ends every change: it makes the row new, so that of two changes at once the second looks again. */
    void touch(Instant now) {
        changedAt = now;
        revision++;
    }
}
