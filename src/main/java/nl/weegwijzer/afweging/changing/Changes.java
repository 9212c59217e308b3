package nl.weegwijzer.afweging.changing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.Change.Lean;
import nl.weegwijzer.afweging.Change.Move;
import nl.weegwijzer.afweging.Change.Turn;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/** Finds what is different between two versions, so that it can be said in plain words. */
public final class Changes {

    private Changes() {}

    /** The next version as the one after another: with its number, and what changed since. */
    public static Explanation since(Explanation before, Explanation next, Draft of) {
        Change change = new Change(
                of.paragraphs(Field.WHAT_CHANGED),
                moves(before.factors(), next.factors()),
                of.credits(),
                turns(before.options(), next.options()),
                TextChanges.between(before, next),
                reworded(before, next),
                leans(before, next));
        return next.after(before, change);
    }

    /** Factors that came, went, or changed weight; the new order first. */
    static List<Move> moves(List<Explanation.Factor> before, List<Explanation.Factor> now) {
        Map<ItemId, Explanation.Factor> earlier = by(before, Explanation.Factor::id);
        Map<ItemId, Explanation.Factor> later = by(now, Explanation.Factor::id);
        Stream<Move> movedOrCame = now.stream()
                .map(factor -> {
                    Explanation.Factor old = earlier.get(factor.id());
                    return new Move(factor.name(), old == null ? null : old.weight(), factor.weight(), factor.why());
                })
                .filter(move -> move.from() != move.to());
        Stream<Move> went = before.stream()
                .filter(factor -> !later.containsKey(factor.id()))
                .map(factor -> new Move(factor.name(), factor.weight(), null));
        return Stream.concat(movedOrCame, went).toList();
    }

    /** Options that came, went, were chosen, or are no longer; the new order first. */
    static List<Turn> turns(List<Explanation.Option> before, List<Explanation.Option> now) {
        Map<ItemId, Explanation.Option> earlier = by(before, Explanation.Option::id);
        Map<ItemId, Explanation.Option> later = by(now, Explanation.Option::id);
        List<Turn> turns = new ArrayList<>();
        now.forEach(option -> turns.addAll(turns(earlier.get(option.id()), option)));
        before.stream()
                .filter(option -> !later.containsKey(option.id()))
                .forEach(option -> turns.add(new Turn(option.name(), Turn.Kind.WENT)));
        return List.copyOf(turns);
    }

    private static List<Turn> turns(Explanation.@Nullable Option before, Explanation.Option now) {
        List<Turn> turns = new ArrayList<>();
        boolean chosenBefore = before != null && before.chosen();
        if (before == null) {
            turns.add(new Turn(now.name(), Turn.Kind.CAME));
        }
        if (now.chosen() != chosenBefore) {
            turns.add(new Turn(now.name(), now.chosen() ? Turn.Kind.CHOSEN : Turn.Kind.NO_LONGER_CHOSEN));
        }
        return turns;
    }

    /** Factors that are a reason for something else than they were: the other way, or about another option. */
    static List<Lean> leans(Explanation before, Explanation now) {
        Map<ItemId, Explanation.Factor> earlier = by(before.factors(), Explanation.Factor::id);
        return now.factors().stream()
                .filter(factor -> factor.weight() != Weight.NOT_COUNTED)
                .filter(factor -> leans(earlier.get(factor.id()), before, factor, now))
                .map(factor -> new Lean(factor.name(), factor.direction(), factor.towards()))
                .toList();
    }

    /** An option that only has another name is the same one. */
    private static boolean leans(
            Explanation.@Nullable Factor earlier, Explanation before, Explanation.Factor factor, Explanation now) {
        return earlier != null
                && earlier.weight() != Weight.NOT_COUNTED
                && (earlier.direction() != factor.direction()
                        || !Objects.equals(option(before, earlier.towards()), option(now, factor.towards())));
    }

    private static @Nullable ItemId option(Explanation version, String name) {
        return version.options().stream()
                .filter(option -> option.name().equals(name))
                .map(Explanation.Option::id)
                .findFirst()
                .orElse(null);
    }

    /** Factors and options that count and stand as they did, while something else is said of them; in the new order. */
    static List<String> reworded(Explanation before, Explanation now) {
        Map<ItemId, Explanation.Factor> factors = by(before.factors(), Explanation.Factor::id);
        Map<ItemId, Explanation.Option> options = by(before.options(), Explanation.Option::id);
        return Stream.concat(
                        now.factors().stream()
                                .filter(factor -> reworded(factors.get(factor.id()), factor))
                                .map(Explanation.Factor::name),
                        now.options().stream()
                                .filter(option -> reworded(options.get(option.id()), option))
                                .map(Explanation.Option::name))
                .toList();
    }

    private static boolean reworded(Explanation.@Nullable Factor before, Explanation.Factor now) {
        return before != null
                && before.weight() == now.weight()
                && !said(before).equals(said(now));
    }

    /** What is said of a factor, but not what it is a reason for: that is told by itself. */
    private static List<Object> said(Explanation.Factor factor) {
        return List.of(
                factor.name(), factor.about(), factor.broughtInBy(), factor.origin(), factor.why(), factor.owner());
    }

    private static boolean reworded(Explanation.@Nullable Option before, Explanation.Option now) {
        return before != null && before.chosen() == now.chosen() && !before.equals(now);
    }

    private static <T> Map<ItemId, T> by(List<T> items, Function<T, ItemId> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
