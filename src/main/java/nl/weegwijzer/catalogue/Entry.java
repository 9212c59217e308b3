package nl.weegwijzer.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the catalogue, of whatever kind; only migrations write it. */
@Entity
@Immutable
@Table(name = "catalogue_entry")
class Entry {

    @EmbeddedId
    private EntryKey key;

    private int position;

    private boolean provisional;

    private String source;

    @Enumerated(EnumType.STRING)
    private Factor.@Nullable Visibility visibility;

    private @Nullable Integer topRank;

    @Enumerated(EnumType.STRING)
    private BehaviourElement.@Nullable Side side;

    private boolean optional;

    @Enumerated(EnumType.STRING)
    private ReflectionQuestion.@Nullable Occasion occasion;

    private @Nullable Integer loopNumber;

    @ElementCollection
    @CollectionTable(
            name = "catalogue_parent",
            joinColumns = {
                @JoinColumn(name = "kind", referencedColumnName = "kind"),
                @JoinColumn(name = "code", referencedColumnName = "code"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @Column(name = "parent_code")
    private Set<String> parents;

    @ElementCollection
    @CollectionTable(
            name = "catalogue_text",
            joinColumns = {
                @JoinColumn(name = "kind", referencedColumnName = "kind"),
                @JoinColumn(name = "code", referencedColumnName = "code"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @MapKeyColumn(name = "language")
    private Map<String, Wording> texts;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Kind kind() {
        return key.kind();
    }

    String code() {
        return key.code();
    }

    int version() {
        return key.version();
    }

    boolean provisional() {
        return provisional;
    }

    String source() {
        return source;
    }

    Factor.Visibility visibility() {
        return requireNonNull(visibility);
    }

    @Nullable
    Integer topRank() {
        return topRank;
    }

    BehaviourElement.Side side() {
        return requireNonNull(side);
    }

    boolean optional() {
        return optional;
    }

    ReflectionQuestion.Occasion occasion() {
        return requireNonNull(occasion);
    }

    @Nullable
    Integer loop() {
        return loopNumber;
    }

    Set<String> parents() {
        return parents;
    }

    Set<String> languages() {
        return texts.keySet();
    }

    /** Its words in that language, or else in Dutch. */
    Wording in(String language) {
        return requireNonNull(texts.getOrDefault(language, texts.get(Catalogue.DUTCH)));
    }
}
