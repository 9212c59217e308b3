package nl.weegwijzer.goals.scaling;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the numbers in a few words, written in figures or in full up to ten. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?|\\p{L}+");

    /** Dutch and English; "een" is left out, because it mostly is no number. */
    private static final Map<String, Double> IN_FULL = Map.ofEntries(
            Map.entry("geen", 0.0),
            Map.entry("nooit", 0.0),
            Map.entry("nul", 0.0),
            Map.entry("no", 0.0),
            Map.entry("none", 0.0),
            Map.entry("never", 0.0),
            Map.entry("één", 1.0),
            Map.entry("one", 1.0),
            Map.entry("twee", 2.0),
            Map.entry("two", 2.0),
            Map.entry("drie", 3.0),
            Map.entry("three", 3.0),
            Map.entry("vier", 4.0),
            Map.entry("four", 4.0),
            Map.entry("vijf", 5.0),
            Map.entry("five", 5.0),
            Map.entry("zes", 6.0),
            Map.entry("six", 6.0),
            Map.entry("zeven", 7.0),
            Map.entry("seven", 7.0),
            Map.entry("acht", 8.0),
            Map.entry("eight", 8.0),
            Map.entry("negen", 9.0),
            Map.entry("nine", 9.0),
            Map.entry("tien", 10.0),
            Map.entry("ten", 10.0));

    private Numbers() {}

    /** All of them in their order; the words are in small letters. */
    static List<Double> in(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(found -> found.group())
                .filter(found -> Character.isDigit(found.charAt(0)) || IN_FULL.containsKey(found))
                .map(Numbers::value)
                .toList();
    }

    private static double value(String found) {
        Double known = IN_FULL.get(found);
        return known != null ? known : Double.parseDouble(found.replace(',', '.'));
    }
}
