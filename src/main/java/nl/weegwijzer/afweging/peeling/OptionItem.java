package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.weegwijzer.shared.ItemId;

/** A way things could go. */
@Entity
@Table(name = "afweging_option")
class OptionItem extends DraftItem {

    private boolean chosen;

    protected OptionItem() {}

    OptionItem(ItemId id, Afweging afweging, int position) {
        super(id, afweging, position);
    }

    boolean chosen() {
        return chosen;
    }

    void choose(boolean yes) {
        chosen = yes;
    }
}
