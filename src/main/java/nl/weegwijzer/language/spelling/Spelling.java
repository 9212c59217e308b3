package nl.weegwijzer.language.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.rule.Check;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;

/** Spelling and grammar, and words that have gone out of use. */
public final class Spelling implements Check {

    private final Patience patience;
    private final Checkers checkers;
    private final Remembered remembered = new Remembered();

    /** @param patience with a text; what there is no time for is left out */
    public Spelling(Patience patience) {
        this.patience = patience;
        this.checkers = new Checkers(patience.checking());
    }

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        String text = Readable.of(passage.text(), patience);
        List<Sentence> sentences = passage.sentences()
                .takeWhile(sentence -> sentence.to() <= text.length())
                .toList();
        Map<String, List<Doubt>> doubts = doubts(sentences.stream()
                .map(sentence -> text.substring(sentence.from(), sentence.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        Mistakes mistakes = new Mistakes(passage, lists);
        for (Sentence sentence : sentences) {
            doubts.getOrDefault(text.substring(sentence.from(), sentence.to()), List.of()).stream()
                    .map(doubt -> doubt.movedBy(sentence.from()))
                    .filter(mistakes::isOne)
                    .map(Doubt::hint)
                    .forEach(hints);
        }
    }

    /** Whether it is ready to answer without seconds of loading. */
    public boolean isReady() {
        return checkers.isReady();
    }

    private Map<String, List<Doubt>> doubts(Set<String> sentences) {
        Map<String, List<Doubt>> doubts = new HashMap<>();
        List<String> fresh = new ArrayList<>();
        for (String sentence : sentences) {
            List<Doubt> known = remembered.of(sentence);
            if (known == null) {
                fresh.add(sentence);
            } else {
                doubts.put(sentence, known);
            }
        }
        doubts.putAll(fresh.isEmpty() ? Map.of() : found(fresh));
        return doubts;
    }

    private Map<String, List<Doubt>> found(List<String> sentences) {
        Future<Map<String, List<Doubt>>> check = checkers.check(sentences);
        try {
            Map<String, List<Doubt>> found = check.get(patience.waiting().toSeconds(), TimeUnit.SECONDS);
            remembered.add(found);
            return found;
        } catch (TimeoutException _) {
            check.cancel(true);
            return Map.of();
        } catch (InterruptedException _) {
            check.cancel(true);
            Thread.currentThread().interrupt();
            return Map.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The spelling cannot be checked", e.getCause());
        }
    }
}
