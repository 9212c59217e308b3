package nl.weegwijzer.language.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * Words that are right only beside each other: "ad hoc". LanguageTool has 28,000 of these, mostly names, and tries each of
 * them on each sentence, which takes longer than all else together; here they are only asked for a word that is in doubt.
 */
final class KnownPhrases {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** No phrase is longer. */
    private static final int AROUND = 80;

    private volatile Map<String, Set<String>> byWord = Map.of();

    /** Takes the phrases of a rule over, so that it looks for them no more. */
    void takeFrom(SpellingCheckRule rule) {
        if (byWord.isEmpty()) {
            Map<String, Set<String>> phrases = new HashMap<>();
            rule.getAntiPatterns().forEach(pattern -> add(phrases, words(pattern)));
            byWord = phrases;
        }
        rule.getAntiPatterns().clear();
    }

    private static List<String> words(DisambiguationPatternRule pattern) {
        return pattern.getPatternTokens().stream().map(PatternToken::getString).toList();
    }

    private static void add(Map<String, Set<String>> phrases, List<String> words) {
        String phrase = String.join("", words);
        words.stream()
                .filter(word -> word.length() > 1)
                .forEach(word ->
                        phrases.computeIfAbsent(word, _ -> new TreeSet<>()).add(phrase));
    }

    /** Whether the word that stands here is part of a phrase that stands here. */
    boolean hold(String sentence, int from, int to) {
        String word = sentence.substring(from, to);
        String before = tight(sentence.substring(Math.max(0, from - AROUND), from));
        String around = before + word + tight(sentence.substring(to, Math.min(sentence.length(), to + AROUND)));
        return byWord.getOrDefault(word, Set.of()).stream()
                .anyMatch(phrase -> around.startsWith(phrase, before.length() - phrase.indexOf(word)));
    }

    private static String tight(String words) {
        return SPACE.splitAsStream(words).collect(Collectors.joining());
    }
}
