package nl.weegwijzer.kader;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.weegwijzer.shared.Words;

/**
 * What a version of a kader says. Words are cleaned here, so that no other kind exists.
 *
 * @param name at most {@link Words#LINE} characters
 * @param explanation what it means, in words for a client; a paragraph a line, at most {@link Words#TEXT} characters
 * @param room what can be chosen inside it, in the same words
 * @param owner who answers for it: a person or a role
 * @param source where it is written, such as "Participatiewet, artikel 10d"
 * @param validFrom the first day on which it holds, in Europe/Amsterdam
 */
public record KaderWords(
        String name, String explanation, String room, String owner, String source, LocalDate validFrom) {

    /**
     * Cleans the words.
     *
     * @throws nl.weegwijzer.shared.TooLong when a place cannot hold them
     */
    public KaderWords {
        name = Words.clean(name, Words.LINE);
        explanation = Words.clean(explanation, Words.TEXT);
        room = Words.clean(room, Words.TEXT);
        owner = Words.clean(owner, Words.LINE);
        source = Words.clean(source, Words.LINE);
    }

    /** Whether each place holds words. */
    boolean complete() {
        return Stream.of(name, explanation, room, owner, source).noneMatch(String::isEmpty);
    }
}
