package nl.weegwijzer.afweging.comparing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.weegwijzer.afweging.comparing.Piece.Fate;

/** Finds which words of a text went and came. A word keeps the sign behind it apart, so that a full stop is no change. */
final class WordDifference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    static List<Piece> between(String before, String after) {
        return new WordDifference(before, after).pieces();
    }

    private List<Piece> pieces() {
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(Fate.STAYED, before.subList(read, from));
            add(Fate.WENT, delta.getSource().getLines());
            add(Fate.CAME, delta.getTarget().getLines());
            read = from + delta.getSource().size();
        }
        add(Fate.STAYED, before.subList(read, before.size()));
        return List.copyOf(pieces);
    }

    private void add(Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
