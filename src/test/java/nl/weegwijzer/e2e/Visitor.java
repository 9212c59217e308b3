package nl.weegwijzer.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/**
 * Somebody at a device of their own, who finds everything by the words on the screen.
 *
 * @param scope the part of the page that they look at
 */
record Visitor(Page page, Locator scope) {

    /** How long a slow machine may take, in milliseconds. */
    private static final double PATIENCE = 60_000;

    static Visitor at(Page page) {
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        return new Visitor(page, page.locator("body"));
    }

    /** The same person, who looks at one part of the page. */
    Visitor within(Locator part) {
        return new Visitor(page, part);
    }

    /** The first card that holds these words. */
    Visitor card(String words) {
        return within(page.locator(".card")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last());
    }

    void goes(String path) {
        page.navigate(path);
        page.locator("h1").first().waitFor();
    }

    /** Waits until these words stand on the screen. */
    Locator sees(String words) {
        Locator found = scope.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
        found.waitFor();
        return found;
    }

    /** Waits until these words are gone. */
    void seesNoMore(String words) {
        scope.getByText(words).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    void presses(String button) {
        scope.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    void pressesTwice(String button) {
        scope.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .dblclick();
    }

    /** Follows the first link whose words begin so, once the page has come to rest, and waits for another address. */
    void follows(String link) {
        String from = page.url();
        rests();
        link(link).click();
        page.waitForURL(url -> !url.equals(from));
        page.locator("h1").first().waitFor();
    }

    Locator link(String words) {
        return scope.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(beginning(words)))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    Locator field(String label) {
        return scope.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    void writes(String label, String words) {
        field(label).last().fill(words);
    }

    /** Writes a day and leaves the field. */
    void dates(String label, String day) {
        Locator field = scope.locator("vaadin-date-picker")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last()
                .locator("input");
        field.fill(day);
        field.press("Enter");
        field.press("Tab");
    }

    /** Chooses one of the answers to a question, once the page has come to rest, as a person would. */
    void chooses(String question, String answer) {
        rests();
        scope.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
                .last()
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    /** Waits until the page waits for no answer of the server: what comes in moves what stands below it. */
    void rests() {
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                """);
    }

    /** Picks from a list that opens. */
    void picks(String label, String option) {
        Locator select = scope.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last();
        select.click();
        select.locator("vaadin-select-item[role=option]")
                .filter(new Locator.FilterOptions().setHasText(option))
                .last()
                .click();
        page.locator("vaadin-select[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Waits until everything that was typed is with the server. */
    void seesEverythingSaved() {
        page.locator("saved-status:not([waiting])")
                .filter(new Locator.FilterOptions().setHasText("Opgeslagen om"))
                .waitFor();
    }

    /** Quoted as the browser's own expressions want it. */
    private static Pattern beginning(String words) {
        return Pattern.compile("^" + words.replaceAll("[.?*+^$(){}|\\[\\]\\\\]", "\\\\$0"));
    }
}
