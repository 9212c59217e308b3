package nl.weegwijzer.language.spelling;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.weegwijzer.language.text.Dutch;
import nl.weegwijzer.language.text.WordSet;
import org.languagetool.JLanguageTool;
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

    /** Checked while a checker is made, so that whatever is loaded at the first mistake is loaded by then. */
    private static final String WARM_UP =
            "Dit is een zin om warm te wordden. Morgen praat u verder met uw jobcoach over werk.";

    /** A text that takes longer is left as it is. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Deque<JLanguageTool> idle = new ConcurrentLinkedDeque<>();

    /** Nothing is checked while another checker is made: two threads that load classes may wait for each other. */
    private final ReadWriteLock making = new ReentrantReadWriteLock();

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            MOST,
            MOST,
            20,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("language-spelling-", 0).daemon().factory());

    private volatile boolean ready;

    Checkers() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** Whether one is made, so that a check takes no seconds. */
    boolean isReady() {
        return ready;
    }

    /** What is wrong with a text, found by a thread of its own: a checker would hold on to a virtual one. */
    Future<List<RuleMatch>> check(String text) {
        return threads.submit(() -> {
            JLanguageTool checker = take();
            try {
                return check(checker, text, LONGEST);
            } finally {
                idle.addFirst(checker);
            }
        });
    }

    /** A checker for this caller alone. */
    private JLanguageTool take() throws IOException {
        JLanguageTool checker = idle.pollFirst();
        return checker == null ? make() : checker;
    }

    private List<RuleMatch> check(JLanguageTool checker, String text, Duration longest) throws IOException {
        making.readLock().lock();
        try {
            long end = System.nanoTime() + longest.toNanos();
            checker.setCheckCancelledCallback(
                    () -> System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted());
            return matches(checker, text);
        } finally {
            making.readLock().unlock();
        }
    }

    private static List<RuleMatch> matches(JLanguageTool checker, String text) throws IOException {
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

    private JLanguageTool make() throws IOException {
        making.writeLock().lock();
        try {
            JLanguageTool checker = new JLanguageTool(Dutch.language());
            checker.getAllRules().stream()
                    .filter(rule ->
                            CATEGORIES_OFF.contains(rule.getCategory().getId().toString()))
                    .forEach(rule -> checker.disableRule(rule.getId()));
            RULES_OFF.forEach(checker::disableRule);
            matches(checker, WARM_UP);
            ready = true;
            return checker;
        } finally {
            making.writeLock().unlock();
        }
    }
}
