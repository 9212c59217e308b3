package nl.weegwijzer.goals.clash;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.clash.GoalClash.Author;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import org.hibernate.annotations.Immutable;

/** What came of talking about two goals that seemed to clash. */
@Entity
@Immutable
@Table(name = "goal_clash_settled")
class ClashSettled extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "clash_id")
    private UUID clash;

    private String words;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID settledBy;

    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected ClashSettled() {}

    /** @param words clean, and not empty */
    ClashSettled(ClashId clash, Author author, String words) {
        super(Identifiers.next());
        this.organisation = author.organisation();
        this.clash = clash.value();
        this.words = words;
        this.side = author.side();
        this.settledBy = author.person();
        this.settledAt = author.at();
    }
}
