package nl.weegwijzer.afweging.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Advice;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Factor;
import nl.weegwijzer.afweging.Explanation.Information;
import nl.weegwijzer.afweging.Explanation.Objection;
import nl.weegwijzer.afweging.Explanation.Option;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/** The passages of one explanation by what they are and of which item, as words. */
final class Passages {

    /** Of which passage and item words are; null for what is said of the whole. */
    record Spot(Passage passage, @Nullable ItemId item) {}

    /** The name of the item, and the words. */
    record Said(String about, String words) {}

    private final Map<Spot, Said> said = new LinkedHashMap<>();
    private final Function<Object, String> say;

    private Passages(Function<Object, String> say) {
        this.say = say;
    }

    /** @param say writes out what is no text: a constant, a day, yes or no */
    static Map<Spot, Said> of(Explanation explanation, Function<Object, String> say) {
        Passages passages = new Passages(say);
        passages.whole(explanation);
        explanation.factors().forEach(passages::factor);
        explanation.options().forEach(passages::option);
        explanation.information().forEach(passages::information);
        passages.frame(explanation);
        return passages.said;
    }

    private void whole(Explanation e) {
        put(Passage.KIND, say.apply(e.kind()));
        put(Passage.QUESTION, e.question());
        put(Passage.OPENING, e.opening());
        put(Passage.OUTCOME, e.outcome());
        put(Passage.MEANING, lines(e.meaning()));
        put(Passage.NEXT_STEPS, lines(e.nextSteps()));
        put(Passage.IF_NOT, lines(e.story().ifNot()));
        put(Passage.REASONS, lines(e.reasons()));
    }

    private void factor(Factor factor) {
        put(Passage.FACTOR, factor.id(), factor.name(), factor.name());
        put(Passage.FACTOR_WEIGHT, factor.id(), factor.name(), say.apply(factor.weight()));
        put(Passage.FACTOR_WHY, factor.id(), factor.name(), lines(factor.why()));
        put(Passage.FACTOR_DIRECTION, factor.id(), factor.name(), say.apply(factor.direction()));
        put(Passage.FACTOR_TOWARDS, factor.id(), factor.name(), factor.towards());
        put(Passage.FACTOR_BROUGHT_IN, factor.id(), factor.name(), say.apply(factor.broughtInBy()));
        put(Passage.FACTOR_ORIGIN, factor.id(), factor.name(), say.apply(factor.origin()));
        put(Passage.FACTOR_OWNER, factor.id(), factor.name(), factor.owner());
    }

    private void option(Option option) {
        put(Passage.OPTION, option.id(), option.name(), option.name());
        put(Passage.OPTION_ADVANTAGES, option.id(), option.name(), lines(option.advantages()));
        put(Passage.OPTION_DISADVANTAGES, option.id(), option.name(), lines(option.disadvantages()));
        put(Passage.OPTION_LIVING, option.id(), option.name(), lines(option.living()));
        put(Passage.OPTION_CHOSEN, option.id(), option.name(), say.apply(option.chosen()));
        put(Passage.OPTION_WHY_NOT, option.id(), option.name(), lines(option.whyNot()));
        put(Passage.OPTION_OTHERWISE, option.id(), option.name(), lines(option.otherwise()));
    }

    private void information(Information piece) {
        String day = piece.date() == null ? "" : say.apply(piece.date());
        put(Passage.INFORMATION, piece.id(), piece.name(), piece.name());
        put(Passage.INFORMATION_KIND, piece.id(), piece.name(), piece.kind());
        put(Passage.INFORMATION_SOURCE, piece.id(), piece.name(), piece.source());
        put(Passage.INFORMATION_DATE, piece.id(), piece.name(), day);
        put(Passage.INFORMATION_CHECKED, piece.id(), piece.name(), say.apply(piece.checked()));
    }

    private void frame(Explanation e) {
        put(Passage.ROOM, say.apply(e.room()));
        put(Passage.FIXED, lines(e.fixed()));
        rules(e.rules());
        people(e.decisionBy());
        Objection objection = e.objection();
        put(Passage.OBJECTION_LAST_DAY, objection == null ? "" : say.apply(objection.lastDay()));
        put(Passage.OBJECTION_TO, objection == null ? "" : lines(objection.to()));
    }

    private void rules(Rules rules) {
        put(Passage.RULES, lines(rules.apply()));
        put(Passage.KADERS, names(rules.kaders()));
        put(Passage.PROVISION, lines(rules.provision()));
        put(Passage.DEVIATED_FROM, (names(rules.deviatedFrom()) + "\n" + rules.departedFrom()).strip());
        put(Passage.DEVIATION, lines(rules.deviation()));
        put(Passage.BACKED_BY, rules.backedBy());
    }

    private void people(DecisionBy by) {
        put(Passage.DECIDED_BY, by.decidedBy());
        put(Passage.PREPARED_BY, by.preparedBy());
        put(Passage.LETTER, by.letter());
        put(Passage.LETTER_AT, by.letterAt());
        Advice advice = by.advice();
        put(Passage.ADVICE, advice == null ? "" : lines(advice.words()));
        put(Passage.ADVICE_USE, advice == null ? "" : say.apply(advice.use()));
        put(Passage.ADVICE_WHY, advice == null ? "" : lines(advice.why()));
    }

    /** Each kader with the number of its version, since that can change beneath its name. */
    private static String names(List<Rules.Applied> kaders) {
        return kaders.stream()
                .map(kader -> "%s (%d)".formatted(kader.name(), kader.number()))
                .collect(Collectors.joining("\n"));
    }

    private void put(Passage passage, String words) {
        said.put(new Spot(passage, null), new Said("", words));
    }

    private void put(Passage passage, ItemId item, String about, String words) {
        said.put(new Spot(passage, item), new Said(about, words));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
