package nl.weegwijzer.language.spelling;

import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import nl.weegwijzer.language.text.WordSet;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.ToneTag;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * A few instances of LanguageTool, made when they are first needed. One takes two seconds to make and 200 MB to keep, and
 * serves one text at a time.
 */
final class Checkers {

    private static final int MOST = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 2);

    private static final String OUT_OF_USE = "OUDERWETS";

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

    private final Deque<JLanguageTool> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free = new Semaphore(MOST, true);

    /** A checker for this caller alone; waits until one is free. */
    JLanguageTool take() {
        free.acquireUninterruptibly();
        JLanguageTool checker = idle.pollFirst();
        return checker == null ? make() : checker;
    }

    void giveBack(JLanguageTool checker) {
        idle.addFirst(checker);
        free.release();
    }

    static List<RuleMatch> check(JLanguageTool checker, String text) throws IOException {
        return checker.check2(
                        new AnnotatedTextBuilder().addText(text).build(),
                        true,
                        JLanguageTool.ParagraphHandling.NORMAL,
                        null,
                        JLanguageTool.Mode.ALL,
                        JLanguageTool.Level.DEFAULT,
                        Set.of(ToneTag.informal),
                        null)
                .getRuleMatches();
    }

    static boolean isOutOfUse(Rule rule) {
        return rule.getCategory().getId().toString().equals(OUT_OF_USE);
    }

    static boolean isCliche(Rule rule) {
        return rule.getCategory().getId().toString().equals("CLICHES");
    }

    private JLanguageTool make() {
        try {
            JLanguageTool checker = new JLanguageTool(Languages.getLanguageForShortCode("nl"));
            checker.getAllRules().stream()
                    .filter(rule ->
                            CATEGORIES_OFF.contains(rule.getCategory().getId().toString()))
                    .forEach(rule -> checker.disableRule(rule.getId()));
            RULES_OFF.forEach(checker::disableRule);
            return checker;
        } catch (RuntimeException | Error failed) {
            free.release();
            throw failed;
        }
    }
}
