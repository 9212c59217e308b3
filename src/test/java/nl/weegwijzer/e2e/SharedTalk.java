package nl.weegwijzer.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * Two people who saw that they differ: they prepare a talk, hold it at one screen, both read what was written down, and
 * look whether the difference shrank.
 */
final class SharedTalk {

    private static final String ASKED = "Wat betekent dat voor mij?";
    private static final String SAID = "Wij praatten over hout en over rustig beginnen.";
    private static final String MISSING = "Ik wil ook dat mijn vader meedenkt.";

    private final Visitor professional;
    private final Visitor client;
    private final String talks;
    private final String reading;
    private final String clientName;
    private String talk = "";

    /**
     * @param traject the address of the traject at the desk
     * @param reading the address of an explanation of the client
     */
    SharedTalk(Page professional, Page client, String traject, String reading, String clientName) {
        this.professional = Visitor.at(professional);
        this.client = Visitor.at(client);
        this.talks = traject + "/gesprekken";
        this.reading = reading;
        this.clientName = clientName;
    }

    /** Where the talk is at the desk. */
    String talk() {
        return talk;
    }

    /** Where the client finds it. */
    String forClient() {
        return reading.replaceFirst("/uitleg/.*", "/gesprek/" + talk.replaceFirst(".*/", ""));
    }

    /** What the client feels about each point, before the two talk. */
    void clientSaysHowItFeels(String answer) {
        client.goes(reading + "/wegen/gevoel/1");
        answersEach("/gevoel/", "Hoe zwaar telt dit bij ons, denkt u", answer);
        client.sees("Kijk uw antwoorden na");
    }

    /** The agenda begins with what the comparison says to talk about first. */
    void professionalMakesIt(String first) {
        professional.goes(talks);
        professional.chooses("Waar gaat dit gesprek over?", "Over: " + WholeThread.QUESTION);
        professional.presses("Maak het gesprek");
        professional.sees("Hier praat u over");
        talk = professional.page().url();
        agenda(professional).first().getByText(first).waitFor();
    }

    /** Both have it before them: what the client puts first stands first at the desk, which asked nothing. */
    void clientPrepares() {
        client.goes(forClient());
        client.presses("Stel deze vraag: " + ASKED);
        client.sees("Uw vraag staat klaar.");
        client.scope()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zet bovenaan: " + ASKED))
                .click();
        client.sees("U zette dit bovenaan");
        agenda(professional).first().getByText(ASKED).waitFor();
        professional.sees(clientName + " zette dit bovenaan");
    }

    /** One subject at a time, each with an outcome; nothing else of the desk is on the screen. */
    void bothHoldItAtOneScreen() {
        professional.follows("Voer het gesprek samen op dit scherm");
        professional.sees("Gedeeld scherm: alleen dit gesprek is te zien");
        professional.presses("Begin");
        int subjects = subjects();
        for (int at = 1; at <= subjects; at++) {
            professional.sees("Punt " + at + " van " + subjects);
            professional.chooses("Wat spreken wij af?", "Afgesproken");
            professional.presses("Bewaar de uitkomst van");
        }
        professional.sees("Elk punt heeft een uitkomst.");
        professional.follows("Stop en ga naar het verslag");
        professional.writes("Wat is er verder gezegd?", SAID);
        professional.presses("Maak het verslag");
        professional.sees("Dit verslag is nog niet door allebei gelezen");
    }

    /** What the client puts beside it asks the professional to read it again; once both have, it is closed. */
    void bothReadTheRecord() {
        client.goes(forClient());
        client.sees(SAID);
        client.writes("Wat wilt u erbij zetten?", MISSING);
        client.presses("Zet dit erbij");
        client.sees("Uw woorden staan erbij.");
        client.presses("Ik heb het verslag gelezen");
        professional.sees(MISSING);
        professional.presses("Ik heb dit verslag gelezen");
        professional.sees("U hebt dit verslag allebei gelezen. Het is klaar.");
    }

    /** After the talk the client says anew how each point feels, and whether they were heard. */
    void clientLooksBack(String... answers) {
        client.goes(reading + "/na-gesprek");
        for (String answer : answers) {
            String from = client.page().url();
            client.chooses("Hoe zwaar telt dit nu, denkt u", answer);
            client.presses("Volgende");
            client.page().waitForURL(url -> !url.equals(from));
        }
        for (int question = 1; question <= 3; question++) {
            client.page().waitForURL("**/ervaring/" + question);
            client.scope()
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Ja, helemaal"))
                    .check();
            client.presses("Volgende");
        }
    }

    void bothSeeThatItShrank() {
        client.goes(reading.replaceFirst("/uitleg/.*", "/terugblik"));
        client.sees("Het verschil tussen weging en gevoel werd kleiner");
        client.sees("Daartussen kwam versie 2.");
        professional.goes(talks.replaceFirst("/gesprekken$", "/terugblik"));
        professional.sees("Het verschil tussen weging en gevoel werd kleiner");
    }

    private void answersEach(String part, String question, String answer) {
        while (client.page().url().contains(part)) {
            String from = client.page().url();
            client.chooses(question, answer);
            client.presses("Volgende");
            client.page().waitForURL(url -> !url.equals(from));
            client.page().locator("h1").first().waitFor();
        }
    }

    /** How many there are, as the screen says it. */
    private int subjects() {
        String step = professional.sees("Punt 1 van").innerText();
        return Integer.parseInt(step.replaceFirst("^Punt 1 van (\\d+).*", "$1").strip());
    }

    private static Locator agenda(Visitor visitor) {
        return visitor.scope().locator(".rows article");
    }
}
