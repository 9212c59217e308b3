package nl.weegwijzer.afweging.glossary;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Term;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.language.HardWord;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import org.springframework.stereotype.Component;

/** Finds the difficult words and abbreviations that a client would read, and explains each of them once. */
@Component
public final class Glossary {

    private static final Locale DUTCH = Locale.of("nl");

    /** A meaning can hold a difficult word itself; beyond this it would lead too far away. */
    private static final int ROUNDS = 4;

    private final ExplanationDocument document;

    public Glossary(ExplanationDocument document) {
        this.document = document;
    }

    /** The explanation with its difficult words explained, by value; those that no list knows are left out. */
    public Explanation explain(Explanation explanation, WordLists lists) {
        Map<String, Term> terms = new LinkedHashMap<>();
        String unread = document.words(explanation.explaining(List.of()));
        for (int round = 0; round < ROUNDS && !unread.isEmpty(); round++) {
            unread = HardWord.in(unread, lists).stream()
                    .filter(word -> !word.isUnknown())
                    .filter(word -> !terms.containsKey(key(word)))
                    .map(word -> add(word, terms, lists))
                    .collect(Collectors.joining("\n\n"));
        }
        return explanation.explaining(sorted(terms));
    }

    /** Adds a term and answers what it says, which may have to be explained in turn. */
    private static String add(HardWord word, Map<String, Term> terms, WordLists lists) {
        String meaning = Meaning.of(word, lists);
        terms.put(key(word), new Term(word.word().replaceAll("\\s+", " "), meaning));
        return meaning;
    }

    /** Ordinary words are the same whatever their capitals, abbreviations are not. */
    private static String key(HardWord word) {
        return word.rule() == Rule.ABBREVIATION ? word.word() : word.word().toLowerCase(DUTCH);
    }

    private static List<Term> sorted(Map<String, Term> terms) {
        List<Term> sorted = new ArrayList<>(terms.values());
        sorted.sort(Comparator.comparing(Term::word, Collator.getInstance(DUTCH)));
        return List.copyOf(sorted);
    }
}
