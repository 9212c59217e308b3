package nl.weegwijzer.language.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.rule.Check;
import nl.weegwijzer.language.text.Passage;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;

/** Spelling and grammar, and words that have gone out of use. */
public final class Spelling implements Check {

    /** More is no text for a client; reading all of it would keep others waiting. */
    private static final int MOST_CHARACTERS = 20_000;

    private static final int MOST_SUGGESTIONS = 3;

    private final Checkers checkers = new Checkers();

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        String text = Readable.of(passage.text(), MOST_CHARACTERS);
        Mistakes mistakes = new Mistakes(passage, lists);
        for (RuleMatch match : matches(text)) {
            if (mistakes.isOne(match)) {
                hints.accept(hint(match));
            }
        }
    }

    /** Makes the first checker ready; takes seconds. */
    public void warmUp() {
        matches("Dit is een zin om warm te worden. Morgen praat u verder met uw jobcoach over werk.");
    }

    private List<RuleMatch> matches(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        JLanguageTool checker = checkers.take();
        try {
            return Checkers.check(checker, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            checkers.giveBack(checker);
        }
    }

    private static Rule rule(RuleMatch match) {
        if (Checkers.isCliche(match.getRule())) {
            return Rule.FIGURATIVE;
        }
        return Checkers.isOutOfUse(match.getRule()) ? Rule.DIFFICULT_WORD : Rule.SPELLING;
    }

    private static Hint hint(RuleMatch match) {
        Rule rule = rule(match);
        List<String> instead = match.getSuggestedReplacements().stream()
                .limit(MOST_SUGGESTIONS)
                .toList();
        return new Hint(rule, match.getFromPos(), match.getToPos(), instead, Map.of());
    }
}
