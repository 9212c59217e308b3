package nl.weegwijzer.ui.professional.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.warning.WarningInTime;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class CaseloadPageTest extends DeskTest {

    @Autowired
    private GoalSetting goals;

    @Autowired
    private WeighingAlong along;

    @Autowired
    private WarningInTime warning;

    @Autowired
    private StatementCount statements;

    @Test
    void saysKindlyThatNothingWaits() {
        open(DeskPaths.caseload());

        assertThat(words()).contains("Er wacht niets op u.", "U wacht op geen enkele klant.", "Jaap Veenstra");
        assertThat(counts()).isEqualTo("Wacht op mij0Nieuw van klant0Wacht op klant0Alle trajecten1");
    }

    @Test
    void sortsByWhoWaitsForWhom() {
        published();
        weighing.begin(traject, SubmissionId.create(), "Past een jobcoach?");
        says(ResponseKind.WISH, null, "Ik wil niet weer in een klas zitten.");
        jaap.does(() -> goals.propose(traject, SubmissionId.create(), "Weer met machines werken", ""));

        open(DeskPaths.caseload());

        assertThat(counts()).isEqualTo("Wacht op mij3Nieuw van klant1Wacht op klant1Alle trajecten1");
        assertThat(words())
                .contains(
                        "Een wens: “Ik wil niet weer in een klas zitten.”",
                        "Zei ja tegen: “Weer met machines werken”. U koos nog niet.",
                        "Past een jobcoach?",
                        "Jaap Veenstra kan lezen, reageren en meewegen.");
    }

    @Test
    void hearsThatAClientWeighedAlongUntilItWasCompared() {
        AfwegingId id = published();
        ItemId factor = weighing.draft(traject, id).factors().getFirst().id();
        jaap.doing(() -> along.give(traject, id, 1, factor, Moment.BEFORE_READING, Importance.VERY));

        open(DeskPaths.caseload());
        assertThat(words()).contains("Woog 1 punt mee.", "Jaap Veenstra woog mee. Nu kunt u samen praten en kiezen.");

        open(DeskPaths.comparison(traject, id));
        open(DeskPaths.caseload());
        assertThat(counts()).isEqualTo("Wacht op mij1Nieuw van klant0Wacht op klant0Alle trajecten1");
    }

    @Test
    void saysByWhenAClientShouldHearOnceThatDayIsNear() {
        says(ResponseKind.WISH, null, "Ik wil later beginnen.");
        open(DeskPaths.caseload());
        assertThat(words()).contains("zonder antwoord").doesNotContain("antwoord uiterlijk");

        administrator.doing(() -> warning.warn(WarningInTime.MOST));
        open(DeskPaths.caseload());

        assertThat(words()).contains("antwoord uiterlijk");
    }

    @Test
    void putsWordsOfNeedFirstUntilTheContactPersonReadThem() {
        says(ResponseKind.WISH, null, "Ik wil later beginnen.");
        says(ResponseKind.CONCERN, null, "Ik zie het niet meer zitten.");
        open(DeskPaths.caseload());
        assertThat(words()).contains("Lees dit eerst", "Er zijn woorden die u het beste eerst leest.");
        assertThat(counts()).startsWith("Wacht op mij2");

        open(DeskPaths.responses(traject));
        assertThat(words()).containsSubsequence("Lees dit eerst", "Een zorg", "Een wens");
        open(DeskPaths.caseload());
        assertThat(words()).doesNotContain("Lees dit eerst");
    }

    @Test
    void leadsToWordsOfNeedInTheGoals() {
        jaap.does(() -> goals.propose(traject, SubmissionId.create(), "Rust", "Anders wil ik niet meer leven."));
        open(DeskPaths.caseload());
        assertThat(words()).contains("Lees dit eerst");

        open(DeskPaths.responses(traject));

        assertThat(words()).contains("Lees ook eerst wat de klant hier schreef:", "Bij de doelen");
    }

    @Test
    void tellsThatTheClientReadsAnOlderVersionThanWhatIsWritten() {
        AfwegingId id = published();
        says(ResponseKind.QUESTION, About.version(id, 1), "Wat is een leerwerkplek?");
        option(id, "Thuis leren");

        open(DeskPaths.caseload());

        assertThat(words()).contains("U schreef verder na versie 1. De klant leest nog versie 1.");
    }

    @Test
    void showsNobodyElsesClients() {
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        Acting noor = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        town.traject(administrator, noor, colleague);

        open(DeskPaths.caseload());

        assertThat(words()).contains("Jaap Veenstra").doesNotContain("Noor Bakkali");
    }

    @Test
    void asksFourThingsOfTheDatabaseHoweverManyClientsThereAre() {
        for (int number = 1; number <= 5; number++) {
            Acting client = town.make(administrator, "Klant " + number, Role.CLIENT);
            var walked = town.traject(administrator, client, samira);
            weighing.begin(walked, SubmissionId.create(), "Wat past?");
        }
        statements.reset();

        open(DeskPaths.caseload());

        assertThat(statements.statements()).hasSizeLessThanOrEqualTo(4);
    }

    private String counts() {
        return find(UnorderedList.class)
                .withClassName("queues")
                .single()
                .getElement()
                .getTextRecursively();
    }
}
