package nl.weegwijzer.e2e;

import com.microsoft.playwright.Locator;

/** What a professional does on their pages, as they would do it by hand. */
record Desk(Visitor visitor, String client) {

    /** The address of the client's traject, as the caseload leads to it. */
    String findsTraject() {
        visitor.goes("/trajecten");
        visitor.follows(client);
        return visitor.page().url();
    }

    /** Begins an afweging on the page of the client, and answers with the address of its editor. */
    String begins(String question) {
        visitor.writes("Welke vraag gaat u wegen?", question);
        visitor.presses("Begin een afweging");
        visitor.page().waitForURL("**/afweging/*");
        visitor.sees("De mogelijkheden");
        return visitor.page().url();
    }

    void adds(String name, String good, String lessGood) {
        another("Mogelijkheid toevoegen", "Mogelijkheid");
        visitor.writes("Mogelijkheid", name);
        visitor.writes("Wat is er goed aan?", good);
        visitor.writes("Wat is er minder goed aan?", lessGood);
        visitor.writes("Hoe is het om hiermee te leven?", "Zo is het om ermee te leven.");
    }

    /** Puts a factor of the catalogue on the table, from its group. */
    Visitor takes(String factor) {
        String add = "+ " + factor;
        Locator group = visitor.page()
                .locator("details")
                .filter(new Locator.FilterOptions().setHasText(add))
                .first();
        if (group.getAttribute("open") == null) {
            group.locator("summary").click();
        }
        group.getByText(add, new Locator.GetByTextOptions().setExact(true)).click();
        Visitor card = card(factor);
        card.scope().waitFor();
        return card;
    }

    /** The card of a factor that lies on the table. */
    Visitor card(String factor) {
        return visitor.within(visitor.page()
                .locator("article.card:has(h4:text-is('" + factor + "'))")
                .last());
    }

    void counts(String factor, String weight, String why, String direction) {
        Visitor card = takes(factor);
        card.chooses("Hoe zwaar telt dit?", weight);
        card.writes(weight.equals("Niet meegenomen") ? "Waarom telt dit niet mee?" : "Waarom telt dit zo?", why);
        card.picks("Welke kant wijst dit op?", direction);
        card.picks("Wie bracht dit in?", "Samen");
        // Where it comes from follows from who brought it in, until somebody says otherwise.
        card.sees("Professioneel oordeel");
    }

    void uses(String information, String source, String kind, String day) {
        another("Informatie toevoegen", "Welke informatie?");
        visitor.writes("Welke informatie?", information);
        visitor.writes("Van wie?", source);
        visitor.picks("Wat voor bron?", kind);
        visitor.dates("Van welke dag?", day);
    }

    /** Publishes what the page before publishing shows. */
    void publishes(int version) {
        visitor.presses("Publiceer voor " + client);
        visitor.sees("Weet u het zeker?");
        visitor.presses("Ja, publiceer versie " + version);
        visitor.sees("Versie " + version + " is gepubliceerd");
    }

    void answers(String words, String outcome, String answer) {
        Visitor card = visitor.card(words);
        card.chooses("Wat doet u hiermee?", outcome);
        card.writes("Uw antwoord", answer);
        card.presses("Geef antwoord");
        visitor.card(words).sees("“" + answer + "”");
    }

    private void another(String button, String label) {
        int before = visitor.field(label).count();
        visitor.presses(button);
        visitor.field(label).nth(before).waitFor();
    }
}
