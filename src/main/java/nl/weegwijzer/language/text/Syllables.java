package nl.weegwijzer.language.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of a Dutch word by its groups of vowels. */
public final class Syllables {

    /** Vowels that sound as one; the longest first. A diaeresis begins a new syllable. */
    private static final Pattern VOWELS = Pattern.compile(
            "ëi|aai|ooi|oei|eeu|ieu|auw|ouw|eau|aa|ee|oa|oo|oa|uu|ie|oe|eu|ui|ei|ij|au|ou|y(?=[aeiou])|[aeiouyàáâäèéêëìíîïòóôöùúûü]");

    /** "q" takes its u along; "i" before a vowel in words such as "station" is half a sound of its own. */
    private static final Pattern SILENT = Pattern.compile("(?<=q)u|(?<=g)u(?=[ei]$)");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Syllables() {}

    /** At least one. */
    public static int of(String word) {
        String letters = SILENT.matcher(
                        NO_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .replaceAll("");
        return Math.max(1, (int) VOWELS.matcher(letters).results().count());
    }
}
