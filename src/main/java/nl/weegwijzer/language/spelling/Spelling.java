package nl.weegwijzer.language.spelling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.rule.Check;
import nl.weegwijzer.language.text.Passage;
import org.languagetool.rules.RuleMatch;

/** Spelling and grammar, and words that have gone out of use. */
public final class Spelling implements Check {

    /** More is no text for a client; reading all of it would keep others waiting. */
    private static final int MOST_CHARACTERS = 20_000;

    private static final int MOST_SUGGESTIONS = 3;

    /** Who waits longer is better off with the other hints alone. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

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

    /** Whether it is ready to answer without seconds of loading. */
    public boolean isReady() {
        return checkers.isReady();
    }

    private List<RuleMatch> matches(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Future<List<RuleMatch>> matches = checkers.check(text);
        try {
            return matches.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            matches.cancel(true);
            return List.of();
        } catch (InterruptedException _) {
            matches.cancel(true);
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The spelling cannot be checked", e.getCause());
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
