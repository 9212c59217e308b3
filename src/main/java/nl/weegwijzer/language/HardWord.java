package nl.weegwijzer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.language.rule.Checks;
import nl.weegwijzer.language.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A difficult word or an abbreviation in a text: what the coach's rules of these names point at.
 *
 * @param rule {@link Rule#DIFFICULT_WORD} or {@link Rule#ABBREVIATION}
 * @param word as it stands there; a capital that only begins its sentence is not kept
 * @param instead plainer words, or what an abbreviation stands for, the best first; may be none
 * @param explanation what it means, when the list says so
 */
public record HardWord(
        Rule rule,
        String word,
        List<String> instead,
        @Nullable String explanation) {

    /** All of them, each as often as it stands there. */
    public static List<HardWord> in(String text, WordLists lists) {
        Passage passage = Passage.of(text);
        List<HardWord> found = new ArrayList<>();
        Checks.HARD.forEach(check -> check.check(passage, lists, hint -> found.add(of(hint, text, lists))));
        return found;
    }

    /** Whether the lists say nothing about it at all. */
    public boolean isUnknown() {
        return instead.isEmpty() && explanation == null;
    }

    private static HardWord of(Hint hint, String text, WordLists lists) {
        String span = hint.span(text);
        if (hint.rule() == Rule.ABBREVIATION) {
            Entry entry = abbreviation(span.toLowerCase(Locale.ROOT), lists);
            return new HardWord(hint.rule(), span, hint.instead(), entry == null ? null : entry.explanation());
        }
        String word =
                begins(text, hint.from()) ? span.substring(0, 1).toLowerCase(Locale.ROOT) + span.substring(1) : span;
        return new HardWord(hint.rule(), word, hint.instead(), hint.details().get("explanation"));
    }

    private static @Nullable Entry abbreviation(String lower, WordLists lists) {
        Entry dotted = lists.entry(WordList.ABBREVIATION, lower);
        return dotted == null ? lists.entry(WordList.ABBREVIATION, lower.replace(".", "")) : dotted;
    }

    /** Whether a sentence, line or quote begins here. */
    private static boolean begins(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || "\"'“‘«([„".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?:\n".indexOf(text.charAt(before)) >= 0;
    }
}
