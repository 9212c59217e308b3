package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/** Something that counts in the weighing, or knowingly does not. */
@Entity
@Table(name = "afweging_factor")
class FactorItem extends DraftItem {

    private @Nullable String catalogueCode;

    @Enumerated(EnumType.STRING)
    private @Nullable Weight weight;

    @Enumerated(EnumType.STRING)
    private Direction direction = Direction.NEITHER;

    private @Nullable UUID towards;

    @Enumerated(EnumType.STRING)
    private @Nullable BroughtInBy broughtInBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Origin origin;

    protected FactorItem() {}

    FactorItem(ItemId id, Afweging afweging, int position, @Nullable String catalogueCode) {
        super(id, afweging, position);
        this.catalogueCode = catalogueCode;
    }

    /** The client put it on the table, and calls it this. */
    FactorItem ofClient(String name) {
        put(Field.NAME, Words.clean(name, Field.NAME.most()));
        broughtInBy = BroughtInBy.CLIENT;
        return this;
    }

    @Nullable
    String catalogueCode() {
        return catalogueCode;
    }

    @Nullable
    Weight weight() {
        return weight;
    }

    Direction direction() {
        return direction;
    }

    @Nullable
    ItemId towards() {
        return towards == null ? null : new ItemId(towards);
    }

    @Nullable
    BroughtInBy broughtInBy() {
        return broughtInBy;
    }

    @Nullable
    Origin origin() {
        return origin;
    }

    void weigh(Weight how) {
        weight = how;
    }

    /** Points the factor; one that points neither way points at no option. */
    void point(Direction way, @Nullable ItemId option) {
        direction = way;
        towards = way == Direction.NEITHER || option == null ? null : option.value();
    }

    void broughtIn(BroughtInBy who) {
        broughtInBy = who;
    }

    void from(Origin where) {
        origin = where;
    }

    /** Takes over who put it on the table and where it comes from, and not how heavily it counted. */
    void comesFrom(FactorItem other) {
        broughtInBy = other.broughtInBy;
        origin = other.origin;
    }
}
