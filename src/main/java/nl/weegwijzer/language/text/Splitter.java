package nl.weegwijzer.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.language.text.Token.Kind;

/** Cuts a text into paragraphs, lines and sentences. */
final class Splitter {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t\\u00a0]*+\\R\\s*+");
    private static final Pattern POINT =
            Pattern.compile("[ \\t]*+(?:[-*•–—▪◦·○■]|\\p{Nd}{1,2}[.)]|[a-z]\\)|\\([a-z0-9]\\))[ \\t]++");
    private static final Pattern LINE = Pattern.compile("\\R");

    /** From this length on a line without a full stop was broken off, and is no heading. */
    private static final int LONGEST_HEADING = 60;

    /** No sentence of people has so many tokens; longer ones are cut, so that looking through one stays quick. */
    private static final int LONGEST = 120;

    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "\"'“‘«([„";

    private final String text;

    Splitter(String text) {
        this.text = text;
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher gaps = EMPTY_LINE.matcher(text);
        int from = 0;
        while (gaps.find()) {
            add(paragraphs, from, gaps.start());
            from = gaps.end();
        }
        add(paragraphs, from, text.length());
        return List.copyOf(paragraphs);
    }

    private void add(List<Paragraph> paragraphs, int from, int to) {
        List<Sentence> sentences = new ArrayList<>();
        for (int[] piece : pieces(from, to)) {
            sentences.addAll(sentences(piece[0], piece[1]));
        }
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(sentences)));
        }
    }

    /** Lines that belong together: a heading and a point of a list stand alone. */
    private List<int[]> pieces(int from, int to) {
        List<int[]> pieces = new ArrayList<>();
        Matcher breaks = LINE.matcher(text).region(from, to);
        int start = from;
        int line = from;
        while (breaks.find()) {
            if (endsHere(line, breaks.start(), breaks.end(), to)) {
                pieces.add(new int[] {start, breaks.start()});
                start = breaks.end();
            }
            line = breaks.end();
        }
        pieces.add(new int[] {start, to});
        return pieces;
    }

    private boolean endsHere(int line, int end, int next, int to) {
        if (POINT.matcher(text).region(next, to).lookingAt()) {
            return true;
        }
        String words = text.substring(line, end).strip();
        if (words.isEmpty() || ",;".indexOf(words.charAt(words.length() - 1)) >= 0) {
            return words.isEmpty() || words.length() < LONGEST_HEADING && startsLarge(next, to);
        }
        return words.endsWith(":") || words.length() < LONGEST_HEADING && startsLarge(next, to);
    }

    private boolean startsLarge(int next, int to) {
        int at = next;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < to && !Character.isLowerCase(text.charAt(at));
    }

    private List<Sentence> sentences(int from, int to) {
        Matcher point = POINT.matcher(text).region(from, to);
        List<Token> tokens = Tokens.of(text, point.lookingAt() ? point.end() : from, to);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i - start >= LONGEST || isEnd(tokens, i)) {
                addSentence(sentences, tokens.subList(start, i + 1), true);
                start = i + 1;
            }
        }
        addSentence(sentences, tokens.subList(start, tokens.size()), false);
        return sentences;
    }

    private static void addSentence(List<Sentence> sentences, List<Token> tokens, boolean closed) {
        if (tokens.stream().allMatch(Token::isMark)) {
            return;
        }
        List<Token> own = new ArrayList<>(tokens.size());
        boolean first = true;
        for (Token token : tokens) {
            own.add(new Token(token.from(), token.text(), token.kind(), first && !token.isMark()));
            first &= token.isMark();
        }
        boolean ends = closed || ENDS.indexOf(own.getLast().text().charAt(0)) >= 0;
        sentences.add(new Sentence(own.getFirst().from(), own.getLast().to(), List.copyOf(own), ends));
    }

    /** Whether the sentence ends with this token: a full stop with what closes after it, and a new beginning. */
    private boolean isEnd(List<Token> tokens, int i) {
        int next = i + 1;
        if (next >= tokens.size() || !closesAfter(tokens, i)) {
            return false;
        }
        Token follower = tokens.get(next);
        boolean apart = follower.from() > tokens.get(i).to();
        char first = follower.text().charAt(0);
        return apart && (!Character.isLowerCase(first) && (!follower.isMark() || OPENERS.indexOf(first) >= 0));
    }

    private boolean closesAfter(List<Token> tokens, int i) {
        int at = i;
        while (at > 0 && tokens.get(at).isMark() && isOneOf(tokens.get(at), CLOSERS)) {
            at--;
        }
        Token token = tokens.get(at);
        if (token.kind() == Kind.ABBREVIATION) {
            return !Tokens.LEADING.contains(token.lower()) && token.text().length() > 2 && !isInitials(token);
        }
        return token.isMark() && isOneOf(token, ENDS);
    }

    private static boolean isInitials(Token token) {
        return token.text().codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static boolean isOneOf(Token token, String marks) {
        return marks.indexOf(token.text().charAt(0)) >= 0;
    }
}
