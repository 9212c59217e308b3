package nl.weegwijzer.e2e;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * A hand above a button, with what was typed in a field before.
 *
 * @param words what was typed; nothing was when they are empty
 */
record Hand(Visitor visitor, String field, String words, String button) {

    Hand {
        if (!words.isEmpty()) {
            visitor.writes(field, words);
        }
    }

    void falls() {
        TwoAtOnce.click(TwoAtOnce.buttons(visitor, button).last());
    }

    /** Notes what became of the words; of a form that went away meanwhile the portal says nothing. */
    void put(List<String> kept, List<String> refused, List<String> unsaid) {
        Locator typed = visitor.field(field).last();
        if (!typed.isVisible()) {
            unsaid.add(words);
        } else {
            (typed.inputValue().isEmpty() ? kept : refused).add(words);
        }
    }
}
