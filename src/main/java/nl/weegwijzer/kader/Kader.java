package nl.weegwijzer.kader;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A rule within which is weighed. Changing it adds a version; archiving it takes nothing away from what was built on it. */
@Entity
class Kader {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private KaderKind kind;

    /** Under which sending it was made; null for what was made before there were keys. */
    @Column(updatable = false)
    private @Nullable UUID submission;

    private @Nullable Instant archivedAt;

    @OneToMany(mappedBy = "kader", cascade = CascadeType.ALL)
    @OrderBy("number desc")
    private List<KaderEdition> editions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Kader() {}

    /** Begins with its first version. */
    Kader(OrganisationId organisation, KaderKind kind, KaderWords words, PersonId by, Instant now) {
        this.id = KaderId.create().value();
        this.organisation = organisation;
        this.kind = kind;
        add(words, by, now);
    }

    /** It was made under this sending; again finds it. */
    Kader sentAs(UUID sending) {
        submission = sending;
        return this;
    }

    KaderId id() {
        return new KaderId(id);
    }

    OrganisationId organisation() {
        return organisation;
    }

    KaderKind kind() {
        return kind;
    }

    /**
     * Adds the next version, unless it is there: the same form sent again is the same act.
     *
     * @param seen the number of the version that the writer changed
     * @throws KaderChangedMeanwhile when a newer one is there, or nobody may choose it any more
     */
    void change(int seen, KaderWords words, PersonId by, Instant now) {
        KaderEdition newest = editions.getFirst();
        if (archivedAt == null
                && newest.number() == seen + 1
                && newest.read().words().equals(words)) {
            return;
        }
        if (archivedAt != null || editions.getFirst().number() != seen) {
            throw new KaderChangedMeanwhile();
        }
        add(words, by, now);
    }

    /** From now on nobody can choose it; what was built on it stays. */
    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    /** It can be chosen again. */
    void restore() {
        archivedAt = null;
    }

    KeptKader read() {
        return new KeptKader(
                id(),
                kind,
                archivedAt,
                editions.stream().map(KaderEdition::read).toList());
    }

    private void add(KaderWords words, PersonId by, Instant now) {
        if (!words.complete()) {
            throw new KaderIncomplete();
        }
        editions.addFirst(new KaderEdition(this, editions.size() + 1, words, by, now));
    }
}
