package nl.weegwijzer.language.text;

import java.util.List;

/**
 * One sentence, heading or point of a list.
 *
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 * @param tokens its words and marks, in order; never none
 * @param closed whether it ends as a sentence does, with a full stop or the like
 */
public record Sentence(int from, int to, List<Token> tokens, boolean closed) {

    /** How many words it has; a number, a date and an abbreviation count for one. */
    public int words() {
        return (int) tokens.stream().filter(token -> !token.isMark()).count();
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int index) {
        return tokens.get(index);
    }
}
