package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A way things could go. */
@Entity
@Table(name = "afweging_option")
class OptionItem extends DraftItem {

    private boolean chosen;

    protected OptionItem() {}

    OptionItem(Afweging afweging, int position) {
        super(afweging, position);
    }

    boolean chosen() {
        return chosen;
    }

    void choose(boolean yes) {
        chosen = yes;
    }
}
