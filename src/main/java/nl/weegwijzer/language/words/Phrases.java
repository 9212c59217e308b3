package nl.weegwijzer.language.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.Token;

/** Many phrases at once, each with what it stands for. */
public final class Phrases<T> {

    /**
     * A phrase in a sentence.
     *
     * @param first its first token
     * @param last its last token, inclusive
     */
    public record Found<T>(T value, int first, int last) {

        int size() {
            return last - first;
        }

        boolean overlaps(Found<T> other) {
            return first <= other.last && other.first <= last;
        }
    }

    private record Candidate<T>(Phrase phrase, T value) {}

    private final Map<String, List<Candidate<T>>> byWord = new HashMap<>();
    private final Map<String, List<Candidate<T>>> byBeginning = new HashMap<>();
    private final Map<String, List<Candidate<T>>> byEnding = new HashMap<>();

    /** How many letters a beginning or an ending has at most. */
    private int longestPiece;

    private Phrases() {}

    public static <T> Phrases<T> none() {
        return new Phrases<>();
    }

    public static <T> Phrases<T> of(Collection<T> values, Function<T, String> written) {
        Phrases<T> phrases = new Phrases<>();
        for (T value : values) {
            phrases.add(new Candidate<>(Phrase.of(written.apply(value)), value));
        }
        return phrases;
    }

    private void add(Candidate<T> candidate) {
        for (String form : candidate.phrase.anchor().forms()) {
            longestPiece = form.indexOf('*') >= 0 ? Math.max(longestPiece, form.length() - 1) : longestPiece;
            if (form.endsWith("*")) {
                put(byBeginning, form.substring(0, form.length() - 1), candidate);
            } else if (form.startsWith("*")) {
                put(byEnding, form.substring(1), candidate);
            } else {
                put(byWord, form.replace("=", ""), candidate);
            }
        }
    }

    private static <T> void put(Map<String, List<Candidate<T>>> map, String key, Candidate<T> candidate) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(candidate);
    }

    /** What stands in this sentence, from left to right; of two that overlap the longer. */
    public List<Found<T>> in(Sentence sentence) {
        List<Found<T>> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (Candidate<T> candidate : candidates(sentence.get(i))) {
                int[] span = candidate.phrase.around(sentence, i);
                if (span != null) {
                    all.add(new Found<>(candidate.value, span[0], span[1]));
                }
            }
        }
        return withoutOverlap(all);
    }

    private Set<Candidate<T>> candidates(Token token) {
        if (token.isMark()) {
            return Set.of();
        }
        String word = token.lower();
        Set<Candidate<T>> candidates = new LinkedHashSet<>(byWord.getOrDefault(word, List.of()));
        token.reading().lemmas().forEach(lemma -> candidates.addAll(byWord.getOrDefault(lemma, List.of())));
        int longest = Math.min(longestPiece, word.length());
        for (int length = 1; length <= longest; length++) {
            candidates.addAll(byBeginning.getOrDefault(word.substring(0, length), List.of()));
            candidates.addAll(byEnding.getOrDefault(word.substring(word.length() - length), List.of()));
        }
        return candidates;
    }

    private static <T> List<Found<T>> withoutOverlap(List<Found<T>> all) {
        List<Found<T>> kept = new ArrayList<>();
        all.sort(Comparator.comparingInt((Found<T> found) -> -found.size()));
        for (Found<T> found : all) {
            if (kept.stream().noneMatch(found::overlaps)) {
                kept.add(found);
            }
        }
        kept.sort(Comparator.comparingInt(Found::first));
        return kept;
    }
}
