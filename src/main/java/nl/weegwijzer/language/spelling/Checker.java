package nl.weegwijzer.language.spelling;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.language.text.Dutch;
import nl.weegwijzer.language.text.WordSet;
import org.languagetool.JLanguageTool;
import org.languagetool.ToneTag;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** One LanguageTool with the rules that help here. Serves one caller at a time. */
final class Checker {

    /** About style, marks and spaces, or about what rules of our own look for. */
    private static final Set<String> CATEGORIES_OFF = WordSet.of("""
            STYLE TYPOGRAPHY REDUNDANCY COLLOQUIALISMS BE_NL LEESBAARHEID LEENWOORDEN NOTATIES STREEKTAAL
            VOLUIT_SCHRIJVEN OPTIONAL_FORMS CONFIDENT SEKSE_ZAKEN SLORDIG BELEDIGEND OUDERWETS_TO_IMPROVE AFKORTINGEN
            GENDER_NEUTRALITY SEMANTICS AI_RULES PUNCTUATION EIGENNAMEN GEOGRAFIE FALSE_FRIENDS
            """);

    private static final Set<String> RULES_OFF = WordSet.of("""
            UPPERCASE_SENTENCE_START WHITESPACE_RULE UNPAIRED_BRACKETS COMMA_PARENTHESIS_WHITESPACE DOUBLE_PUNCTUATION
            TOO_LONG_SENTENCE TOO_LONG_PARAGRAPH SENTENCE_WHITESPACE NL_PREFERRED_WORD_RULE NL_WORD_COHERENCY
            """);

    /** Checked at once, so that whatever is loaded at the first mistake is loaded by then. */
    private static final String WARM_UP =
            "Dit is een zin om warm te wordden. Morgen praat u verder met uw jobcoach over werk.";

    private final JLanguageTool tool = new JLanguageTool(Dutch.language());
    private final KnownPhrases phrases;

    Checker(KnownPhrases phrases) throws IOException {
        this.phrases = phrases;
        tool.getAllRules().stream()
                .filter(rule ->
                        CATEGORIES_OFF.contains(rule.getCategory().getId().toString()))
                .forEach(rule -> tool.disableRule(rule.getId()));
        RULES_OFF.forEach(tool::disableRule);
        tool.getAllRules().stream()
                .filter(SpellingCheckRule.class::isInstance)
                .forEach(rule -> phrases.takeFrom((SpellingCheckRule) rule));
        check(WARM_UP, Long.MAX_VALUE);
    }

    /**
     * What is wrong with a sentence.
     *
     * @param end until when it may take, on the clock of {@link System#nanoTime()}
     */
    List<Doubt> check(String sentence, long end) throws IOException {
        tool.setCheckCancelledCallback(() -> isOver(end));
        return matches(new AnnotatedTextBuilder().addText(sentence).build()).stream()
                .filter(match -> !isPhrase(sentence, match))
                .map(match -> Doubt.of(match, match.getSuggestedReplacements()))
                .toList();
    }

    static boolean isOver(long end) {
        return end != Long.MAX_VALUE && System.nanoTime() - end > 0
                || Thread.currentThread().isInterrupted();
    }

    private boolean isPhrase(String sentence, RuleMatch match) {
        return match.getRule() instanceof SpellingCheckRule
                && phrases.hold(sentence, match.getFromPos(), match.getToPos());
    }

    private List<RuleMatch> matches(AnnotatedText text) throws IOException {
        return tool.check2(
                        text,
                        true,
                        JLanguageTool.ParagraphHandling.NORMAL,
                        null,
                        JLanguageTool.Mode.ALL,
                        JLanguageTool.Level.DEFAULT,
                        Set.of(ToneTag.informal),
                        null)
                .getRuleMatches();
    }
}
