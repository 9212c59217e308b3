package nl.weegwijzer.afweging.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.Change.Move;
import nl.weegwijzer.afweging.Change.Text;
import nl.weegwijzer.afweging.Change.Turn;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Objection;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/** Finds what is different between two versions, so that it can be said in plain words. */
final class Changes {

    private Changes() {}

    /** The next version as the one after another: with its number, and what changed since. */
    static Explanation since(Explanation before, Explanation next, Draft of) {
        Change change = new Change(
                of.paragraphs(Field.WHAT_CHANGED),
                moves(before.factors(), next.factors()),
                of.credits(),
                turns(before.options(), next.options()),
                texts(before, next),
                reworded(before, next));
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

    /** Texts that say something else than they did. */
    static List<Text> texts(Explanation before, Explanation now) {
        List<Text> texts = new ArrayList<>();
        outcome(before, now).ifPresent(texts::add);
        add(texts, Text.MEANING, before.meaning(), now.meaning());
        add(texts, Text.NEXT_STEPS, before.nextSteps(), now.nextSteps());
        add(texts, Text.FIXED, before.fixed(), now.fixed());
        add(texts, Text.RULES, before.rules().inForce(), now.rules().inForce());
        add(texts, Text.DEVIATION, before.rules().departures(), now.rules().departures());
        add(texts, Text.LAST_DAY, lastDay(before.objection()), lastDay(now.objection()));
        add(texts, Text.REASONS, before.reasons(), now.reasons());
        add(texts, Text.INFORMATION, before.information(), now.information());
        return List.copyOf(texts);
    }

    private static Optional<Text> outcome(Explanation before, Explanation now) {
        if (before.outcome().equals(now.outcome())) {
            return Optional.empty();
        }
        if (before.open()) {
            return Optional.of(Text.DECIDED);
        }
        return Optional.of(now.open() ? Text.OPEN_AGAIN : Text.OUTCOME);
    }

    private static void add(List<Text> texts, Text text, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            texts.add(text);
        }
    }

    private static @Nullable Object lastDay(@Nullable Objection objection) {
        return objection == null ? null : objection.lastDay();
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
        return before != null && before.weight() == now.weight() && !before.equals(now);
    }

    private static boolean reworded(Explanation.@Nullable Option before, Explanation.Option now) {
        return before != null && before.chosen() == now.chosen() && !before.equals(now);
    }

    private static <T> Map<ItemId, T> by(List<T> items, Function<T, ItemId> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
