package nl.weegwijzer.afweging;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
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

    @OneToMany(mappedBy = "afweging", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<OptionItem> options = new ArrayList<>();

    @OneToMany(mappedBy = "afweging", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<FactorItem> factors = new ArrayList<>();

    @OneToMany(mappedBy = "afweging", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<InformationItem> information = new ArrayList<>();

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

    OrganisationId organisation() {
        return organisation;
    }

    TrajectId traject() {
        return traject;
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

    Set<Credit> credits() {
        return Set.copyOf(credits);
    }

    List<OptionItem> options() {
        return options.stream().filter(DraftItem::present).toList();
    }

    List<FactorItem> factors() {
        return factors.stream().filter(DraftItem::present).toList();
    }

    List<InformationItem> information() {
        return information.stream().filter(DraftItem::present).toList();
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

    OptionItem addOption() {
        OptionItem option = new OptionItem(this, next(options));
        options.add(option);
        return option;
    }

    FactorItem addFactor(@Nullable String catalogueCode) {
        FactorItem factor = new FactorItem(this, next(factors), catalogueCode);
        factors.add(factor);
        return factor;
    }

    /** Takes a factor of the client's own in, so that both sides weigh the same one; once taken off, it comes back. */
    void takeIn(ItemId ofClient, String name) {
        factors.stream()
                .filter(factor -> factor.id().equals(ofClient))
                .findFirst()
                .ifPresentOrElse(
                        DraftItem::restore, () -> factors.add(new FactorItem(ofClient, this, next(factors), name)));
    }

    InformationItem addInformation() {
        InformationItem piece = new InformationItem(this, next(information));
        information.add(piece);
        return piece;
    }

    OptionItem option(ItemId item) {
        return find(options, item);
    }

    FactorItem factor(ItemId item) {
        return find(factors, item);
    }

    InformationItem piece(ItemId item) {
        return find(information, item);
    }

    /** Any item, also one that was taken off the table. */
    DraftItem item(ItemId item) {
        List<DraftItem> all = new ArrayList<>(options);
        all.addAll(factors);
        all.addAll(information);
        return find(all, item);
    }

    /** What holds a place: the whole, or one of its items. */
    Written at(Place place) {
        return place.item() == null ? this : item(place.item());
    }

    DraftSummary summary() {
        return new DraftSummary(id(), words(Field.QUESTION), changedAt);
    }

    /** Chooses one option, or none: at most one is chosen. */
    void choose(@Nullable ItemId chosen) {
        if (chosen != null) {
            option(chosen);
        }
        options.forEach(option -> option.choose(option.id().equals(chosen)));
    }

    /** Marks words of the client as what moves the next version, or takes that back. */
    void credit(UUID said, String quote, boolean moved) {
        credits.removeIf(credit -> credit.said().equals(said));
        if (moved) {
            credits.add(new Credit(said, Words.clean(quote, Words.TEXT)));
        }
    }

    /** After publishing: what moved that version, and what changed in it, is said; the next one starts clean. */
    void published() {
        credits.clear();
        put(Field.WHAT_CHANGED, "");
    }

    /** Ends every change: it makes the row new, so that of two changes at once the second looks again. */
    void touch(Instant now) {
        changedAt = now;
        revision++;
    }

    private static int next(List<? extends DraftItem> items) {
        return items.stream().mapToInt(DraftItem::position).max().orElse(0) + 1;
    }

    private static <T extends DraftItem> T find(List<T> items, ItemId item) {
        return items.stream()
                .filter(candidate -> candidate.id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
