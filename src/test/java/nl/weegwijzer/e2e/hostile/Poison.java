package nl.weegwijzer.e2e.hostile;

import java.util.List;
import java.util.regex.Pattern;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.web.Hostile;

/** Words for one place after another: each line holds one of the hostile texts, each text holds them all. */
final class Poison {

    /** Stands in every text, so that a page that shows it as it was typed can be recognised. */
    static final String SHOWN = "<script>alert(1)</script>";

    private static final Pattern PLACE = Pattern.compile(Pattern.quote(SHOWN) + " (\\d+) ");

    private final List<String> lines = Hostile.texts()
            .map(text -> Words.clean(text, text.length()).replaceAll("\\R", " "))
            .filter(text -> !text.isEmpty() && text.length() <= Words.LINE / 2)
            .toList();

    private int given;

    /** What fits in a place that holds at most so many characters. */
    String words(int most) {
        given++;
        String line = SHOWN + " " + given + " " + lines.get(given % lines.size());
        return most <= Words.LINE ? line : line + "\n" + Hostile.together();
    }

    /** Which places gave the words that stand in a text. */
    static List<Integer> placesIn(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** How many places were given something. */
    int places() {
        return given;
    }
}
