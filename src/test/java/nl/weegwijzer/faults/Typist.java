package nl.weegwijzer.faults;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** A professional at a real browser, who types a text letter by letter, and when each letter was typed. */
final class Typist {

    private static final String FIELD = "#" + Crew.FIELD + " textarea";
    private static final String WORDS = "Wij kijken samen wat er nodig is en zoeken dan een plek die bij u past. ";
    private static final double SOON = 15_000;
    private static final double PATIENCE = 120_000;

    /** Milliseconds between two letters: 120 words a minute. */
    private static final int PACE = 90;

    /** Milliseconds that an answer may take. */
    private static final int ANSWER = 500;

    private final Page page;
    private final String editor;
    private final StringBuilder typed = new StringBuilder();

    /** What somebody is typing, as it grows. */
    record Text(CharSequence letters) {

        boolean begins(String part) {
            return letters.toString().startsWith(part);
        }

        String first(int count) {
            return letters.subSequence(0, count).toString();
        }
    }

    private double slowest;
    private final List<Long> moments = new ArrayList<>();

    Typist(Page page, String editor) {
        this.page = page;
        this.editor = editor;
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        page.onRequestFinished(request -> slowest = Math.max(slowest, request.timing().responseEnd));
    }

    /** Signs in and goes to the field; both again after the portal was gone. */
    void arrives() {
        page.navigate("/");
        if (page.url().contains("/demo/inloggen")) {
            page.locator("button[value='professional-2']").click();
            page.waitForURL(url -> !url.contains("/demo/"));
        }
        page.navigate(editor);
        waitsForField();
    }

    void waitsForField() {
        page.locator(FIELD).waitFor();
        // What was kept in the browser is put back in the turn after the field came.
        page.waitForTimeout(PACE);
    }

    /** Whether the page says that something is not saved yet. */
    boolean isWaiting() {
        return page.locator("saved-status[waiting]").count() > 0;
    }

    /** Lets the tab remember what the page says of that at the very moment it goes: a save may arrive until then. */
    void watchesLeaving() {
        page.evaluate("""
                () => addEventListener('beforeunload', () => sessionStorage.setItem(
                    'left-waiting', document.querySelector('saved-status[waiting]') !== null))
                """);
    }

    /** Whether the page said, when it went, that something was not saved yet. */
    boolean leftWaiting() {
        return "true".equals(page.evaluate("sessionStorage.getItem('left-waiting')"));
    }

    /** Empties the field, waits until that is saved, and begins anew. */
    void begins() {
        page.locator(FIELD).fill("");
        waitsUntilSaved();
        typed.setLength(0);
        slowest = 0;
        moments.clear();
    }

    void waitsUntilSaved() {
        page.locator("saved-status:not([waiting])")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Types so many letters. */
    void types(int letters) {
        page.locator(FIELD).focus();
        for (int letter = 0; letter < letters; letter++) {
            String next = String.valueOf(WORDS.charAt(typed.length() % WORDS.length()));
            page.keyboard().type(next);
            typed.append(next);
            moments.add(System.nanoTime());
            page.waitForTimeout(PACE);
        }
    }

    /** Whether all that was typed stands in the field, or soon does; a space at the end is not kept. */
    boolean holdsAll() {
        try {
            page.waitForCondition(
                    () -> page.locator(FIELD).inputValue().strip().equals(typed().strip()),
                    new Page.WaitForConditionOptions().setTimeout(SOON));
            return true;
        } catch (TimeoutError _) {
            return false;
        }
    }

    /** What they type now, and go on typing. */
    Text text() {
        return new Text(typed);
    }

    String typed() {
        return typed.toString();
    }

    /**
     * How old the oldest letter is that was typed and is not in this text, in milliseconds before that moment. Half a
     * second for an answer is part of it; what a busy machine took longer is not.
     */
    long oldestLost(String kept, long moment) {
        if (!typed.toString().startsWith(kept)) {
            throw new IllegalStateException("Never typed: " + kept);
        }
        // What ends in a space is kept without it.
        boolean all = typed.toString().strip().length() <= kept.length();
        long age = all ? 0 : (moment - moments.get(kept.length())) / 1_000_000;
        return Math.max(0, age - Math.max(0, (long) slowest - ANSWER));
    }

    Page page() {
        return page;
    }
}
