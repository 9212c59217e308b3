package nl.weegwijzer.afweging.publishing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Change;
import nl.weegwijzer.afweging.Explanation.Move;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;

/** Finds what moved between two versions. */
final class Changes {

    private Changes() {}

    static Change between(Explanation before, List<Explanation.Factor> now, Draft of) {
        return new Change(of.paragraphs(Field.WHAT_CHANGED), moves(before.factors(), now), of.credits());
    }

    /** Factors that came, went, or changed weight; the new order first. */
    static List<Move> moves(List<Explanation.Factor> before, List<Explanation.Factor> now) {
        Map<ItemId, Explanation.Factor> earlier = byId(before);
        Map<ItemId, Explanation.Factor> later = byId(now);
        Stream<Move> movedOrCame = now.stream()
                .map(factor -> {
                    Explanation.Factor old = earlier.get(factor.id());
                    return new Move(factor.name(), old == null ? null : old.weight(), factor.weight());
                })
                .filter(move -> move.from() != move.to());
        Stream<Move> went = before.stream()
                .filter(factor -> !later.containsKey(factor.id()))
                .map(factor -> new Move(factor.name(), factor.weight(), null));
        return Stream.concat(movedOrCame, went).toList();
    }

    private static Map<ItemId, Explanation.Factor> byId(List<Explanation.Factor> factors) {
        return factors.stream().collect(Collectors.toMap(Explanation.Factor::id, Function.identity()));
    }
}
