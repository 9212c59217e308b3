package nl.weegwijzer.response.explained;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingPublished;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.OrganisationId;

/** One published version as clients can answer it: its items by name, in the order of the explanation. */
@Entity
class ExplainedVersion extends Appended {

    /** What can be answered. Only factors can be weighed along. */
    enum Kind {
        FACTOR,
        OPTION,
        INFORMATION
    }

    @Embeddable
    record Item(
            @Column(name = "organisation_id") OrganisationId organisation,
            @Column(name = "item_id") UUID item,
            @Enumerated(EnumType.STRING) Kind kind,
            String name) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "afweging_id")
    private UUID afweging;

    private int number;

    private String question;

    @Column(name = "is_open")
    private boolean open;

    @Enumerated(EnumType.STRING)
    private DecisionRoom room;

    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "explained_item", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Item> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ExplainedVersion() {}

    ExplainedVersion(OrganisationId organisation, AfwegingPublished published, Instant now) {
        super(Identifiers.next());
        Explanation explanation = published.explanation();
        this.organisation = organisation;
        this.traject = published.traject().value();
        this.afweging = published.afweging().value();
        this.number = explanation.number();
        this.question = explanation.question();
        this.open = explanation.open();
        this.room = explanation.room();
        this.publishedAt = now;
        explanation.factors().forEach(factor -> add(factor.id(), Kind.FACTOR, factor.name()));
        explanation.options().forEach(option -> add(option.id(), Kind.OPTION, option.name()));
        explanation.information().forEach(used -> add(used.id(), Kind.INFORMATION, used.name()));
    }

    private void add(ItemId item, Kind kind, String name) {
        items.add(new Item(organisation, item.value(), kind, name));
    }
}
