package nl.weegwijzer.wordlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.wordlist.ListedWord.Standing;
import org.jspecify.annotations.Nullable;

/** What an organisation says of one word. */
@Entity
class PlainWord {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private WordKind kind;

    private String word;

    private boolean builtIn;

    private String plainer = "";

    private String meaning = "";

    private boolean switchedOff;

    private PersonId changedBy;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlainWord() {}

    /** @param builtIn whether it stands in our list too */
    PlainWord(WordKind kind, String word, boolean builtIn, CurrentPerson by, Instant now) {
        this.id = Identifiers.next();
        this.organisation = by.organisation();
        this.kind = kind;
        this.word = word;
        this.builtIn = builtIn;
        touch(by, now);
    }

    boolean saysNothing() {
        return plainer.isEmpty() && meaning.isEmpty();
    }

    boolean isUsed() {
        return !switchedOff;
    }

    boolean says(Saying saying) {
        return plainer.equals(saying.plainer()) && meaning.equals(saying.meaning());
    }

    /** From now on it says this, and is used. */
    void say(Saying saying, CurrentPerson by, Instant now) {
        plainer = saying.plainer();
        meaning = saying.meaning();
        switchedOff = false;
        touch(by, now);
    }

    /** Whether it is used from now on. */
    void use(boolean used, CurrentPerson by, Instant now) {
        switchedOff = !used;
        touch(by, now);
    }

    ListedWord read() {
        Standing changed = builtIn ? Standing.CHANGED : Standing.OWN;
        return new ListedWord(
                kind,
                word,
                builtIn ? BuiltIn.shown(kind, word) : word,
                plainer,
                meaning,
                switchedOff ? Standing.OFF : changed,
                version,
                changedAt);
    }

    private void touch(CurrentPerson by, Instant now) {
        changedBy = by.id();
        changedAt = now;
    }
}
