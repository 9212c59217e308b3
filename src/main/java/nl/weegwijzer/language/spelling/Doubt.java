package nl.weegwijzer.language.spelling;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * What LanguageTool says of some words.
 *
 * @param rule what it is about
 * @param id which of LanguageTool's rules says so
 * @param unknown whether it says no more than that its dictionary lacks the word
 * @param from where the words begin
 * @param to where they end, exclusive
 * @param instead what it would write
 */
record Doubt(Rule rule, String id, boolean unknown, int from, int to, List<String> instead) {

    private static final int MOST_SUGGESTIONS = 3;

    private static final String OUT_OF_USE = "OUDERWETS";
    private static final String CLICHES = "CLICHES";

    static Doubt of(RuleMatch match, List<String> suggestions) {
        return new Doubt(
                rule(match.getRule().getCategory().getId().toString()),
                match.getRule().getId(),
                match.getRule() instanceof SpellingCheckRule,
                match.getFromPos(),
                match.getToPos(),
                suggestions.stream().limit(MOST_SUGGESTIONS).toList());
    }

    private static Rule rule(String category) {
        return switch (category) {
            case CLICHES -> Rule.FIGURATIVE;
            case OUT_OF_USE -> Rule.DIFFICULT_WORD;
            default -> Rule.SPELLING;
        };
    }

    /** The same in a text in which this sentence begins later. */
    Doubt movedBy(int places) {
        return new Doubt(rule, id, unknown, from + places, to + places, instead);
    }

    Hint hint() {
        return new Hint(rule, from, to, instead, Map.of());
    }
}
