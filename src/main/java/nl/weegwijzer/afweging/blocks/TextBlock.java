package nl.weegwijzer.afweging.blocks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/** A text that an organisation writes once and uses often. */
@Entity
@IdClass(TextBlock.Key.class)
class TextBlock {

    record Key(UUID organisation, String name) {}

    @Id
    @Column(name = "organisation_id")
    private UUID organisation;

    @Id
    private String name;

    private String words;

    private boolean archived;

    private PersonId changedBy;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TextBlock() {}

    TextBlock(String name, String words, CurrentPerson by, Instant now) {
        this.organisation = by.organisation().value();
        this.name = name;
        write(words, by, now);
    }

    Block read() {
        return new Block(name, words, archived);
    }

    /** Whether it is in use and says this. */
    boolean says(String text) {
        return !archived && words.equals(Words.clean(text, Words.TEXT));
    }

    final void write(String text, CurrentPerson by, Instant now) {
        words = Words.clean(text, Words.TEXT);
        changedBy = by.id();
        changedAt = now;
    }

    /** Takes it out of use, or back into use. */
    void archive(boolean away, CurrentPerson by, Instant now) {
        archived = away;
        changedBy = by.id();
        changedAt = now;
    }
}
