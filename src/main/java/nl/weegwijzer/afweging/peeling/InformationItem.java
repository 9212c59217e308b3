package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/** Something that was read, heard or seen, with its source. */
@Entity
@Table(name = "afweging_information")
class InformationItem extends DraftItem {

    private @Nullable String sourceKind;

    private @Nullable LocalDate datedOn;

    private boolean checked;

    protected InformationItem() {}

    InformationItem(ItemId id, Afweging afweging, int position) {
        super(id, afweging, position);
    }

    @Nullable
    String sourceKind() {
        return sourceKind;
    }

    @Nullable
    LocalDate datedOn() {
        return datedOn;
    }

    boolean checked() {
        return checked;
    }

    void ofKind(@Nullable String code) {
        sourceKind = code;
    }

    void dated(@Nullable LocalDate day) {
        datedOn = day;
    }

    void check(boolean withClient) {
        checked = withClient;
    }

    /** Takes over what sort of source it has and of which day it is; it has to be checked with the client anew. */
    void comesFrom(InformationItem other) {
        sourceKind = other.sourceKind;
        datedOn = other.datedOn;
    }
}
