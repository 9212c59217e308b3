package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.OrganisationId;

/** A factor, an option or a piece of information while it is written. Its id stays the same in each version. */
@MappedSuperclass
abstract class DraftItem extends Written {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "afweging_id")
    private Afweging afweging;

    private int position;

    private boolean removed;

    @SuppressWarnings("NullAway.Init")
    protected DraftItem() {}

    DraftItem(ItemId id, Afweging afweging, int position) {
        this.id = id.value();
        this.organisation = afweging.organisation();
        this.afweging = afweging;
        this.position = position;
    }

    final ItemId id() {
        return new ItemId(id);
    }

    final int position() {
        return position;
    }

    final boolean present() {
        return !removed;
    }

    /** Takes it off the table; it can be put back. */
    final void remove() {
        removed = true;
    }

    /** Puts it back as it was. */
    final void restore() {
        removed = false;
    }
}
