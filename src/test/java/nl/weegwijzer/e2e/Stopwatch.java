package nl.weegwijzer.e2e;

import com.microsoft.playwright.Page;

/**
 * Measures from a press in one browser until words stand in another one, by the clocks of the browsers, so that the
 * test's own pace does not count.
 */
record Stopwatch(Page presses, Page watches) {

    private static final String NOTE_PRESS = """
            button => document.addEventListener('click', event => {
                if (event.target.closest('button')?.textContent === button) { window.pressedAt ??= Date.now(); }
            }, true)
            """;

    private static final String NOTE_WORDS = """
            words => {
                const look = () => { if (document.body.textContent.includes(words)) { window.seenAt ??= Date.now(); } };
                new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
            }
            """;

    static Stopwatch between(Page presses, String button, Page watches, String words) {
        presses.evaluate(NOTE_PRESS, button);
        watches.evaluate(NOTE_WORDS, words);
        return new Stopwatch(presses, watches);
    }

    /** Waits for the words. */
    double milliseconds() {
        watches.waitForFunction("window.seenAt");
        double seen = ((Number) watches.evaluate("window.seenAt")).doubleValue();
        return seen - ((Number) presses.evaluate("window.pressedAt")).doubleValue();
    }
}
