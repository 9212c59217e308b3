package nl.weegwijzer.language.sensitive;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.rule.Check;
import nl.weegwijzer.language.text.Passage;

/** Citizen service numbers: nine digits that pass the eleven-test, whatever stands between them. */
final class ServiceNumber implements Check {

    private static final int DIGITS = 9;

    /** Nothing stands before it that makes it a part of something else; "bsn123456782" is no word of its own. */
    private static final String APART =
            "(?:(?<![\\p{L}\\p{Nd}+€])|(?<=(?i:bsn|nummer|nr)))(?<![\\p{Nd}][ .,\\-/])(?<!€ )";

    private static final Pattern NINE = Pattern.compile(
            APART + "[0-9](?:[ .\\-\\u00a0]?[0-9]){8}(?![\\p{L}\\p{Nd}])(?![ .,\\-/][\\p{Nd}])(?! ?(?:euro|%))");

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        Matcher found = NINE.matcher(passage.text());
        while (found.find()) {
            if (passes(found.group().replaceAll("[^0-9]", ""))) {
                hints.accept(new Hint(Rule.SENSITIVE_BSN, found.start(), found.end()));
            }
        }
    }

    /** The eleven-test: 9, 8, … 2 and −1 times the digits add up to a multiple of eleven. */
    static boolean passes(String digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int weight = i == DIGITS - 1 ? -1 : DIGITS - i;
            sum += weight * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
