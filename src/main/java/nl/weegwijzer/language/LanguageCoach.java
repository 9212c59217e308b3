package nl.weegwijzer.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weegwijzer.language.rule.Checks;
import nl.weegwijzer.language.sensitive.Sensitive;
import nl.weegwijzer.language.spelling.Patience;
import nl.weegwijzer.language.spelling.Spelling;
import nl.weegwijzer.language.text.Passage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads a text and says what could be plainer, kinder or safer. It only hints; the writer decides. */
@Component
public class LanguageCoach {

    private static final Comparator<Hint> ORDER =
            Comparator.comparingInt(Hint::from).thenComparing(Hint::rule).thenComparing(Hint::to);

    private final Spelling spelling;

    /** Reads beside somebody who writes. */
    @Autowired
    public LanguageCoach() {
        this(Patience.OF_A_WRITER);
    }

    LanguageCoach(Patience patience) {
        this.spelling = new Spelling(patience);
    }

    /**
     * Checks a text; the same text and lists give the same hints. Many threads may check at once.
     *
     * @param text any text; of one that is very long, or takes very long, spelling is looked at as far as there is {@link
     *     Patience} with it
     * @return the hints from left to right
     */
    public List<Hint> check(String text, WordLists lists) {
        Passage passage = Passage.of(text);
        List<Hint> hints = rules(passage, lists);
        spelling.check(passage, lists, hint -> addUnlessSaid(hints, hint));
        return sorted(hints);
    }

    /** What there is to say without looking at the spelling: it waits for nobody, and takes some milliseconds. */
    public List<Hint> glance(String text, WordLists lists) {
        return sorted(rules(Passage.of(text), lists));
    }

    private static List<Hint> rules(Passage passage, WordLists lists) {
        List<Hint> hints = new ArrayList<>();
        Checks.ALL.forEach(check -> check.check(passage, lists, hints::add));
        Sensitive.CHECKS.forEach(check -> check.check(passage, lists, hints::add));
        return hints;
    }

    private static List<Hint> sorted(List<Hint> hints) {
        hints.sort(ORDER);
        return List.copyOf(hints);
    }

    /** Whether spelling is ready: until then a check waits for it, some seconds at most. */
    public boolean isSpellingReady() {
        return spelling.isReady();
    }

    /** Makes ready what takes seconds at the first check. */
    public void warmUp() {
        check("Dit is een zin. Hier is nog een zin voor u.", WordLists.standard());
    }

    private static void addUnlessSaid(List<Hint> hints, Hint hint) {
        boolean said = hints.stream()
                .anyMatch(other -> other.rule() == hint.rule() && other.from() < hint.to() && hint.from() < other.to());
        if (!said) {
            hints.add(hint);
        }
    }
}
