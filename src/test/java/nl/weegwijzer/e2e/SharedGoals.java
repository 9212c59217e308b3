package nl.weegwijzer.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.weegwijzer.shared.LegalDays;

/** Two people who look for goals that both of them want. */
final class SharedGoals {

    static final String WANTED = "Ik werk drie ochtenden per week.";
    private static final String DECLINED = "U volgt een cursus rekenen.";
    private static final String BECAUSE = "Ik wil eerst rust in de week.";
    private static final String STEP = "Samen de werkplaats bekijken";

    private final Visitor professional;
    private final Visitor client;
    private final String desk;
    private final String plan;
    private final String clientName;

    /**
     * @param traject the address of the traject at the desk
     * @param reading the address of an explanation of the client
     */
    SharedGoals(Page professional, Page client, String traject, String reading, String clientName) {
        this.professional = Visitor.at(professional);
        this.client = Visitor.at(client);
        this.desk = traject + "/doelen";
        this.plan = reading.replaceFirst("/uitleg/.*", "/doelen");
        this.clientName = clientName;
    }

    void clientProposes() {
        professional.goes(desk);
        client.goes(plan + "/nieuw");
        new Home(client).proposes(WANTED, "Dan houd ik het vol.");
        professional.sees(WANTED);
    }

    void professionalAgrees() {
        professional.card(WANTED).presses("Ja, ik sta achter dit doel");
        professional.card(WANTED).sees("Afgesproken");
        client.goes(plan);
        client.sees("Dit spraken wij af");
        client.sees(WANTED);
    }

    void clientDeclinesAnother() {
        professional.writes("Het doel", DECLINED);
        professional.presses("Stel dit voor aan " + clientName);
        client.sees(DECLINED);
        client.follows(DECLINED);
        client.chooses("Is dit ook uw doel?", "Nee, dit is niet mijn doel");
        client.presses("Verstuur");
        client.sees("Schrijf op waarom niet.");
        client.writes("Waarom niet?", BECAUSE);
        client.presses("Verstuur");
        client.sees("U zei nee. Wij lezen uw reden en praten met u.");
        professional.card(DECLINED).sees(BECAUSE);
        professional.card(DECLINED).sees("Niet eens");
    }

    void takesAStep() {
        Visitor card = professional.card(WANTED);
        card.presses("Stap toevoegen");
        card.writes("Wat gebeurt er?", STEP);
        card.picks("Wie doet dit?", "De professional");
        card.dates("Wanneer?", WholeThread.typed(LocalDate.now(LegalDays.ZONE).plusDays(7)));
        card.scope()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Voeg deze stap toe"))
                .click();
        card.sees("De professional,");
        client.goes(plan);
        client.follows(WANTED);
        client.sees(STEP);
        client.sees("Uw begeleider,");
    }
}
