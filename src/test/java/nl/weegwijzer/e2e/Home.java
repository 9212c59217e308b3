package nl.weegwijzer.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What a client does on their pages, as they would do it by hand. */
record Home(Visitor visitor) {

    /** Says something about one item of the explanation that is before them. */
    void says(String item, String kind, String words) {
        opens(item);
        writes(kind, words);
        visitor.presses("Verstuur");
        visitor.sees("Wij hebben uw bericht");
    }

    /** Goes to the page to say something about one item. */
    void opens(String item) {
        visitor.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Zeg wat u hiervan vindt"))
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
        visitor.sees("Zeg wat u vindt van: " + item);
    }

    void writes(String kind, String words) {
        visitor.chooses("Wat wilt u zeggen?", kind);
        visitor.writes("Schrijf het in uw eigen woorden", words);
    }

    /** Weighs every point along in the same way, and names one that nobody else did. */
    void weighsAlong(String own) {
        visitor.follows("Begin met meewegen");
        while (!atOwnFactor()) {
            answers("Belangrijk");
        }
        visitor.writes("Wat telt nog meer?", own);
        next();
        visitor.sees(own);
        answers("Heel belangrijk");
        next();
        visitor.sees("Kijk uw antwoorden na");
        visitor.follows("Ja, dit klopt");
        visitor.sees("Uw antwoorden zijn bewaard");
    }

    void proposes(String goal, String why) {
        visitor.writes("Mijn doel", goal);
        visitor.writes("Waarom wilt u dit?", why);
        visitor.presses("Stel dit doel voor");
        visitor.page().waitForURL(url -> !url.endsWith("/nieuw"));
    }

    private boolean atOwnFactor() {
        return visitor.page().url().endsWith("/eigen");
    }

    private void answers(String answer) {
        visitor.chooses("Hoe belangrijk is dit voor u", answer);
        next();
    }

    /** Goes on, and waits for the next question. */
    private void next() {
        String from = visitor.page().url();
        visitor.presses("Volgende");
        visitor.page().waitForURL(url -> !url.equals(from));
        visitor.page().locator("h1").first().waitFor();
    }
}
