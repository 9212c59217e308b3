package nl.weegwijzer.conversation.assisted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.Words;
import org.hibernate.annotations.Immutable;

/** What became of one entry, once. */
@Entity
@Immutable
class AssistedVerdict extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "entry_id")
    private UUID entry;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String words;

    private UUID givenBy;

    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected AssistedVerdict() {}

    AssistedVerdict(
            OrganisationId organisation, AssistedId entry, Verdict verdict, String words, PersonId by, Instant at) {
        super(Identifiers.next());
        this.organisation = organisation;
        this.entry = entry.value();
        this.verdict = verdict;
        this.words = Words.clean(words, Words.TEXT);
        this.givenBy = by.value();
        this.givenAt = at;
    }
}
