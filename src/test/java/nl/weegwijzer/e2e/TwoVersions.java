package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The second version of an explanation: what changed in it, for both.
 *
 * @param editor where the professional writes it
 * @param reading where the client reads it
 */
record TwoVersions(Visitor professional, Visitor client, Desk desk, String editor, String reading) {

    private static final String CHANGED = "U wilt eerst kijken. Daarom begint u met een kijkdag.";
    private static final String OUTCOME = "U loopt eerst twee ochtenden mee in de houtwerkplaats.";

    void publishesOutcome() {
        professional.goes(editor);
        desk.card(WholeThread.CONTEXT).chooses("Hoe zwaar telt dit?", "Zwaar");
        professional.chooses("Welke mogelijkheid is het geworden?", WholeThread.SMALL);
        professional.writes("Waarom niet: " + WholeThread.WAIT + "?", "U wilt nu graag beginnen.");
        professional.writes("Wat gaat er gebeuren?", OUTCOME);
        professional.writes("Wat betekent dit voor " + desk.client() + "?", "U houdt uw uitkering.");
        professional.writes("En als het niet lukt?", "Dan praten wij opnieuw met elkaar.");
        professional.writes("Wat is er veranderd, en waardoor?", CHANGED);
        professional.seesEverythingSaved();
        professional.goes(editor + "/voorbeeld");
        professional.sees("U publiceert met een uitkomst");
        desk.publishes(2);
    }

    void clientSeesWhatChanged() {
        client.goes(reading);
        client.sees("Dit is versie 2");
        client.sees(OUTCOME);
        client.sees("Dit veranderde door u");
        client.sees(WholeThread.WISH);
        client.sees("dit telde licht.");
        client.sees("Nu telt het zwaar.");
        client.sees("Er is nu een keuze gemaakt.");
        client.goes(reading + "/versie/1");
        client.sees("Er is nog niets gekozen");
    }

    /** What the client reads in plain words, the professional sees word by word. */
    void professionalComparesVersions() {
        professional.goes(editor + "/versies/1/2");
        professional.sees("Wat veranderde van versie 1 naar versie 2");
        assertThat(professional.page().locator("ins").allInnerTexts()).anyMatch(words -> words.contains(OUTCOME));
        assertThat(professional.page().locator("del").allInnerTexts()).anyMatch(words -> words.contains("Licht"));
    }
}
