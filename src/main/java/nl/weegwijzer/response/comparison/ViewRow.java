package nl.weegwijzer.response.comparison;

import java.util.UUID;
import nl.weegwijzer.afweging.Weight;
import org.jspecify.annotations.Nullable;

/**
 * One view as a query reads it.
 *
 * @param step from 0 to 3, or null for "weet ik niet"
 */
record ViewRow(
        UUID item,
        FactorView.Kind kind,
        int version,
        @Nullable Moment moment,
        @Nullable Integer step) {

    Weight weight() {
        return step == null ? Weight.NOT_COUNTED : Weight.values()[step];
    }

    boolean is(UUID factor, FactorView.Kind sort) {
        return item.equals(factor) && kind == sort;
    }

    boolean givenUntil(Moment last) {
        return moment != null && moment.compareTo(last) <= 0;
    }
}
