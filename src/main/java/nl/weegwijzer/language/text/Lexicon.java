package nl.weegwijzer.language.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/** Looks words up in LanguageTool's Dutch dictionary; read at the first word, shared by all threads. */
public final class Lexicon {

    /** Longer than any Dutch word that is written in earnest. */
    private static final int LONGEST = 45;

    /** Common words come back all the time; beyond this many different ones begin anew. */
    private static final int KEPT = 20_000;

    private static final Map<String, Reading> SEEN = new ConcurrentHashMap<>();

    private Lexicon() {}

    /** What this word can be; nothing for what is no word. */
    public static Reading read(String word) {
        if (word.length() > LONGEST) {
            return Reading.NONE;
        }
        Reading seen = SEEN.get(word);
        if (seen == null) {
            seen = lookUp(word);
            if (SEEN.size() > KEPT) {
                SEEN.clear();
            }
            SEEN.put(word, seen);
        }
        return seen;
    }

    private static Reading lookUp(String word) {
        Set<String> tags = new LinkedHashSet<>();
        Set<String> lemmas = new LinkedHashSet<>();
        for (AnalyzedTokenReadings readings : Dutch.tag(word)) {
            for (AnalyzedToken reading : readings) {
                if (reading.getPOSTag() != null) {
                    tags.add(reading.getPOSTag());
                }
                if (reading.getLemma() != null) {
                    lemmas.add(reading.getLemma());
                }
            }
        }
        return new Reading(Set.copyOf(tags), Set.copyOf(lemmas));
    }
}
