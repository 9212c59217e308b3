package nl.weegwijzer.afweging.peeling;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Change.Quote;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An afweging as its editor shows it. What is not chosen yet is null: nothing is chosen for anyone.
 *
 * @param kaders the kaders that are weighed with, in the order in which they were chosen
 * @param adviceUse what was done with advice
 * @param credits words of the client that move the next version
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
        List<KaderChoice> kaders,
        @Nullable AdviceUse adviceUse,
        List<Quote> credits,
        Instant changedAt)
        implements Worded {

    /** The ids under which the client said what moves the next version. */
    public Set<UUID> credited() {
        return credits.stream().map(Quote::id).collect(Collectors.toSet());
    }

    /** Something that stands on a line of its own in the editor. */
    public sealed interface Item extends Worded {

        ItemId id();
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
        OnTheTable table = afweging.table();
        return new Draft(
                afweging.id(),
                afweging.kind(),
                afweging.room(),
                afweging.announcedOn(),
                afweging.words(),
                table.options().stream().map(Draft::option).toList(),
                table.factors().stream().map(Draft::factor).toList(),
                table.information().stream().map(Draft::information).toList(),
                afweging.bounds().kaders(),
                afweging.bounds().adviceUse(),
                credits(afweging),
                afweging.changedAt());
    }

    private static List<Quote> credits(Afweging afweging) {
        return afweging.credits().stream()
                .map(Draft::quote)
                .sorted(comparing(Quote::id))
                .toList();
    }

    private static Quote quote(Credit credit) {
        return new Quote(credit.said(), credit.quote());
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
