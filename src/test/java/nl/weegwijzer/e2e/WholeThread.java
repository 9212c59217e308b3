package nl.weegwijzer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.weegwijzer.shared.LegalDays;

/** One afweging from peel to shared goal, told by two people who sit at screens of their own. */
final class WholeThread {

    static final String QUESTION = "Welke eerste stap past bij u?";
    static final String TRUST = "Vertrouwen dat het u lukt";
    static final String CONTEXT = "Uw situatie";
    static final String PRESSURE = "Wat mensen om u heen vinden";
    static final String SMALL = "Eerst twee ochtenden meelopen";
    static final String WAIT = "Nog een maand wachten";
    static final String OWN = "Werken met hout";

    static final String WISH = "Ik wil graag eerst een dag kijken.";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Visitor professional;
    private final Visitor client;
    private final Desk desk;
    private final Home home;
    private String traject = "";
    private String editor = "";
    private String reading = "";
    private String receipt = "";

    /** @param clientName how the client is called on the screens of the professional */
    WholeThread(Page professional, Page client, String clientName) {
        this.professional = Visitor.at(professional);
        this.client = Visitor.at(client);
        this.desk = new Desk(this.professional, clientName);
        this.home = new Home(this.client);
    }

    String reading() {
        return reading;
    }

    /** Where the client was told that their wish arrived. */
    String receipt() {
        return receipt;
    }

    String editor() {
        return editor;
    }

    String traject() {
        return traject;
    }

    void peels() {
        traject = desk.findsTraject();
        editor = desk.begins(QUESTION);
        professional.chooses("Wat legt u uit?", "Afspraak");
        professional.chooses("zelf kiezen?", "Samen: de klant kan meekiezen");
        desk.adds(SMALL, "U merkt snel of het past.", "U verdient nog geen loon.");
        desk.adds(WAIT, "U heeft tijd om na te denken.", "Beginnen wordt dan moeilijker.");
        professional.seesEverythingSaved();
        desk.uses("Ons gesprek van deze maand", "U en uw begeleider", "Gesprek", typed(LocalDate.now(LegalDays.ZONE)));
        desk.counts(TRUST, "Zwaar", "In kleine stappen merkt u wat wél lukt.", "Vóór: " + SMALL);
        desk.counts(CONTEXT, "Licht", "De ochtenden passen bij de school van uw kind.", "Vóór: " + SMALL);
        desk.counts(PRESSURE, "Niet meegenomen", "Het gaat om wat u zelf wilt.", "Geen kant op");
        professional.seesEverythingSaved();
    }

    /** What is missing leads to where it is written; once it is there, nothing is missing. */
    void followsWhatIsMissing() {
        professional.follows("Nakijken en publiceren");
        professional.sees("Nog 1 ding te doen");
        professional.follows("Schrijf op wat er nu gebeurt");
        professional.page().waitForURL("**#*");
        Locator field = professional.field("Wat gebeurt er hierna?");
        field.waitFor();
        professional.page().waitForCondition(() ->
                (boolean) field.evaluate("field => field === document.activeElement"));
        field.fill("U leest dit en zegt wat u belangrijk vindt.\nDaarna praten wij samen.");
        professional.seesEverythingSaved();
    }

    void findsEverythingAfterReloading() {
        professional.page().reload();
        professional.sees("De mogelijkheden");
        assertThat(professional.field("Mogelijkheid").first().inputValue()).isEqualTo(SMALL);
        assertThat(professional.field("Mogelijkheid").last().inputValue()).isEqualTo(WAIT);
        assertThat(professional.field("Wat gebeurt er hierna?").inputValue()).endsWith("Daarna praten wij samen.");
        assertThat(professional.field("Waarom telt dit niet mee?").inputValue()).contains("wat u zelf wilt");
        assertThat(professional.field("Welke informatie?").inputValue()).startsWith("Ons gesprek");
        assertThat(professional.page().locator("article.card:has(h4)").count()).isEqualTo(3);
    }

    void publishesOpen() {
        professional.follows("Nakijken en publiceren");
        professional.sees("U publiceert zonder uitkomst");
        desk.publishes(1);
    }

    /** The overview stands open all the while, and asked for nothing. */
    void clientFindsIt() {
        client.sees(QUESTION);
        client.link(QUESTION).click();
        client.page().waitForURL("**/vooraf/1");
        client.presses("Sla deze vragen over");
        client.page().waitForURL("**/uitleg/*");
        client.sees("Er is nog niets gekozen");
        client.sees(PRESSURE);
        reading = client.page().url();
    }

    /** Says a wish on a factor; answers with the milliseconds until it stood on the other screen, which asked nothing. */
    double clientWishes(Page watching) {
        home.opens(TRUST);
        home.writes("Ik heb een wens", WISH);
        Stopwatch watch = Stopwatch.between(client.page(), "Verstuur", watching, WISH);
        client.presses("Verstuur");
        client.sees("Wij hebben uw bericht");
        receipt = client.page().url();
        return watch.milliseconds();
    }

    /** Sends by a double click, as people do; it is said once. */
    void clientSeesItOtherwise() {
        client.goes(reading);
        home.opens(CONTEXT);
        home.writes("Ik zie dit anders", "De ochtend is voor mij juist lastig.");
        client.pressesTwice("Verstuur");
        client.sees("Wij hebben uw bericht");
        client.goes(messages());
        client.sees("De ochtend is voor mij juist lastig.");
        assertThat(client.page()
                        .locator("main")
                        .getByText("De ochtend is voor mij juist lastig.")
                        .count())
                .isEqualTo(1);
    }

    void clientWeighsAlong() {
        client.goes(reading);
        client.chooses("Hebben wij het goed uitgelegd?", "Een beetje");
        client.presses("Verstuur");
        client.sees("Dank u wel. U zei: een beetje.");
        home.weighsAlong(OWN);
    }

    void professionalAnswers() {
        professional.goes(traject + "/reacties");
        desk.answers(WISH, "Overgenomen", "Goed idee. U begint met een kijkdag.");
        professional.card(WISH).presses("Noem dit bij: " + QUESTION);
        professional.sees("Dit staat klaar voor de volgende versie van");
        client.goes(messages());
        client.sees("Overgenomen");
        client.sees("Goed idee. U begint met een kijkdag.");
    }

    void professionalCompares() {
        professional.goes(editor + "/vergelijken");
        professional.sees("Twee wegingen");
        professional.sees(OWN);
        professional.sees(TRUST);
    }

    /** What follows once something was chosen. */
    TwoVersions versions() {
        return new TwoVersions(professional, client, desk, editor, reading);
    }

    private String messages() {
        return reading.replaceFirst("/uitleg/.*", "/berichten");
    }

    static String typed(LocalDate day) {
        return TYPED.format(day);
    }
}
