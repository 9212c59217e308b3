package nl.weegwijzer.response.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;

/** A factor that the client put on the table. It weighs nothing until a professional weighs it, under the same id. */
@Entity
class OwnFactor extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "afweging_id")
    private UUID afweging;

    private String name;

    private PersonId namedBy;

    private Instant namedAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnFactor() {}

    OwnFactor(
            OrganisationId organisation, TrajectId traject, AfwegingId afweging, String name, PersonId by, Instant at) {
        super(ItemId.create().value());
        this.organisation = organisation;
        this.traject = traject.value();
        this.afweging = afweging.value();
        this.name = clean(name);
        this.namedBy = by;
        this.namedAt = at;
    }

    /**
     * The name as it is kept.
     *
     * @throws WordsMissing when nothing is left
     */
    static String clean(String name) {
        String words = Words.clean(name, Words.LINE);
        if (words.isEmpty()) {
            throw new WordsMissing();
        }
        return words;
    }

    String name() {
        return name;
    }

    ItemId item() {
        return new ItemId(getId());
    }
}
