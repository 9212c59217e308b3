package nl.weegwijzer.afweging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An afweging as its editor shows it. What is not chosen yet is null: nothing is chosen for anyone.
 *
 * @param credited the ids under which the client said what moves the next version
 */
public record Draft(
        AfwegingId id,
        @Nullable DocumentKind kind,
        @Nullable DecisionRoom room,
        @Nullable LocalDate announcedOn,
        Map<Field, String> words,
        List<Option> options,
        List<Factor> factors,
        List<Information> information,
        Set<UUID> credited,
        Instant changedAt) {

    /** What stands in a field of the whole; empty when nothing does. */
    public String words(Field field) {
        return words.getOrDefault(field, "");
    }

    /** Something that stands on a line of its own in the editor. */
    public sealed interface Item {

        ItemId id();

        Map<Field, String> words();

        /** What stands in a field of this item; empty when nothing does. */
        default String words(Field field) {
            return words().getOrDefault(field, "");
        }
    }

    /** An option on the table. */
    public record Option(ItemId id, boolean chosen, Map<Field, String> words) implements Item {}

    /**
     * A factor that counts, or knowingly not.
     *
     * @param catalogueCode its code in the catalogue, or null for a factor of one's own
     * @param towards the option it points at, or null
     */
    public record Factor(
            ItemId id,
            @Nullable String catalogueCode,
            @Nullable Weight weight,
            Direction direction,
            @Nullable ItemId towards,
            @Nullable BroughtInBy broughtInBy,
            @Nullable Origin origin,
            Map<Field, String> words)
            implements Item {}

    /**
     * Information that was used.
     *
     * @param sourceKind its code in the catalogue, or null while not chosen
     */
    public record Information(
            ItemId id,
            @Nullable String sourceKind,
            @Nullable LocalDate datedOn,
            boolean checked,
            Map<Field, String> words)
            implements Item {}

    static Draft of(Afweging afweging) {
        return new Draft(
                afweging.id(),
                afweging.kind(),
                afweging.room(),
                afweging.announcedOn(),
                afweging.words(),
                afweging.options().stream().map(Draft::option).toList(),
                afweging.factors().stream().map(Draft::factor).toList(),
                afweging.information().stream().map(Draft::information).toList(),
                afweging.credits().stream().map(Credit::said).collect(Collectors.toSet()),
                afweging.changedAt());
    }

    private static Option option(OptionItem item) {
        return new Option(item.id(), item.chosen(), item.words());
    }

    private static Factor factor(FactorItem item) {
        return new Factor(
                item.id(),
                item.catalogueCode(),
                item.weight(),
                item.direction(),
                item.towards(),
                item.broughtInBy(),
                item.origin(),
                item.words());
    }

    private static Information information(InformationItem item) {
        return new Information(item.id(), item.sourceKind(), item.datedOn(), item.checked(), item.words());
    }
}
