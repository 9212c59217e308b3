package nl.weegwijzer.ui.client.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StatementCount.class)
class OurTalkPageTest extends ClientPageTest {

    @Autowired
    Preparing preparing;

    @Autowired
    Holding holding;

    @Autowired
    ConversationOverview talks;

    @Autowired
    WeighingAlong along;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalogue catalogue;

    @Autowired
    OurTalkReading reading;

    @Autowired
    StatementCount count;

    @Test
    void showsWhenItIsAndWhatItIsAbout() {
        open(Paths.talk(traject, made()));

        assertThat(shown())
                .contains("Ons gesprek", "Stadskantoor, kamer 2", "Dit gesprek gaat over: Welke training past bij u?")
                .contains("Punt 1", "Dit wegen wij verschillend", "Zet in mijn agenda", "Leerwerkplek");
    }

    @Test
    void neverShowsWhatIsForTheProfessionalAlone() {
        ConversationId id = made();
        open(Paths.talk(traject, id));
        String before = shown();
        hold(id);
        open(Paths.talk(traject, id));
        String all = before + shown();

        assertThat(all).doesNotContain("Valkuil", "Alleen voor u", "Gemist", "Niet gevoeld", "Opgelegd", "lastigste");
        assertThat(all)
                .doesNotContain(catalogue.pitfalls(Texts.language()).stream()
                        .map(pitfall -> pitfall.label())
                        .toArray(String[]::new));
        assertThat(all)
                .doesNotContain(catalogue.techniques(Texts.language()).stream()
                        .map(technique -> technique.how())
                        .toArray(String[]::new));
    }

    @Test
    void isReadAndNotAddedToOnceTheTrajectIsClosed() {
        ConversationId id = made();
        administrator.doing(() -> arranging.archive(traject));
        open(Paths.talk(traject, id));
        assertThat(shown())
                .contains("Dit traject is afgesloten.", "Punt 1")
                .doesNotContain("Uw eigen vraag", "Zet bovenaan");
    }

    @Test
    void takesThreeQuestionsOfWhichThreeAreOffered() {
        ConversationId id = made();
        open(Paths.talk(traject, id));
        assertThat(shown()).contains("U mag nog 3 vragen klaarzetten.", "3 goede vragen");

        press("Wat kan er allemaal?");
        own().setValue("Moet ik weer in een groep?");
        press("Zet deze vraag klaar");
        press("Wat betekent dat voor mij?");

        assertThat(talks.one(traject, id).questions()).isEqualTo(3);
        assertThat(shown()).contains("U heeft drie vragen klaargezet.", "Moet ik weer in een groep?");
        assertThat(shown()).doesNotContain("Zet deze vraag klaar");
    }

    @Test
    void putsFirstWhatMattersAndShowsThat() {
        ConversationId id = made();
        preparing.bring(traject, id, SubmissionId.create(), "Moet ik weer in een groep?");
        open(Paths.talk(traject, id));

        test(find(NativeButton.class).all().stream()
                        .filter(button -> "Zet bovenaan: Moet ik weer in een groep?"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(talks.one(traject, id).items().getFirst().words()).isEqualTo("Moet ik weer in een groep?");
        assertThat(shown()).contains("U zette dit bovenaan");
    }

    @Test
    void readsTheRecordAndPutsWordsBesideIt() {
        ConversationId id = made();
        hold(id);
        open(Paths.talk(traject, id));
        assertThat(shown()).contains("“Jaap belt morgen.”", "Afgesproken", "Er mag iets bij.");
        assertThat(links("Bel 112")).as("where help is at once").containsExactly("tel:112");

        find(TextArea.class).withLabel("Wat wilt u erbij zetten?").single().setValue("Ik bel maandag.");
        press("Zet dit erbij");
        press("Ik heb het verslag gelezen");

        assertThat(shown()).contains("Jaap Veenstra schreef erbij", "“Ik bel maandag.”", "Gelezen door Jaap Veenstra");
        ConversationSummary talk = talks.one(traject, id);
        assertThat(talk.standing().seenBy(Side.CLIENT)).isTrue();
        assertThat(talk.standing().state()).isEqualTo(TalkState.DRAFT);
        professional.doing(() ->
                holding.see(traject, id, SubmissionId.create(), talk.standing().written()));
        open(Paths.talk(traject, id));
        assertThat(shown()).contains("U hebt dit verslag allebei gelezen.").doesNotContain("Zet dit erbij");
    }

    @Test
    void keepsTheWordsOfWhoStillAsksWhenTheTalkWasHeld() {
        ConversationId id = made();
        open(Paths.talk(traject, id));
        own().setValue("Moet ik weer");

        hold(id);
        find(TalkParts.class).single().refresh();
        test(own()).setValue("Moet ik weer in een groep?");

        assertThat(own().getValue()).as("with the words that were under way").isEqualTo("Moet ik weer in een groep?");
        assertThat(shown())
                .contains("Het gesprek is al geweest.", "“Jaap belt morgen.”")
                .doesNotContain("Zet deze vraag klaar", "Wat kan er allemaal?");
        assertThat(links("Stel uw vraag in een bericht")).containsExactly(Paths.message(traject) + "?soort=vraag");
        open(Paths.talk(traject, id));
        assertThat(shown()).doesNotContain("Uw eigen vraag", "Het gesprek is al geweest.");
    }

    @Test
    void callsItOffWithoutHavingToSayWhy() {
        ConversationId id = made();
        preparing.bring(traject, id, SubmissionId.create(), "Moet ik weer in een groep?");
        open(Paths.talk(traject, id));
        assertThat(shown()).contains("Gaat dit gesprek niet door?", "Dit mag leeg blijven.");

        press("Zeg dit gesprek af");

        assertThat(talks.one(traject, id).standing().state()).isEqualTo(TalkState.CALLED_OFF);
        assertThat(shown())
                .contains("gaat niet door.", "Afgezegd door Jaap Veenstra", "Moet ik weer in een groep?")
                .contains("Haal dit uit mijn agenda", "Er is niets weg.")
                .doesNotContain("Zeg dit gesprek af", "Zet bovenaan", "Zet deze vraag klaar", "Stadskantoor, kamer 2");
        open(Paths.overview());
        assertThat(shown()).contains("Gaat niet door").doesNotContain("Zeg waar het gesprek over gaat");
    }

    @Test
    void readsAtOnceWhyItDoesNotTakePlaceAndKeepsWordsUnderWay() {
        ConversationId id = made();
        open(Paths.talk(traject, id));
        own().setValue("Moet ik weer");

        professional.doing(() -> preparing.callOff(traject, id, SubmissionId.create(), "Ik ben die dag ziek."));
        find(TalkParts.class).single().refresh();

        assertThat(shown())
                .contains("Afgezegd door Samira Haddou", "“Ik ben die dag ziek.”")
                .contains("Dit gesprek gaat niet door. Uw vraag kan er niet meer bij.")
                .doesNotContain("Het gesprek is al geweest.", "Zeg dit gesprek af");
        assertThat(own().getValue()).isEqualTo("Moet ik weer");
    }

    @Test
    void readsInSixStatements() {
        ConversationId id = made();

        count.reset();
        reading.one(traject, id);

        assertThat(count.statements()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void leadsThereFromTheOverview() {
        ConversationId id = made();
        hold(id);

        open(Paths.overview());

        assertThat(shown()).contains("Gesprek over: Welke training past bij u?", "Lees het verslag");
        assertThat(links("Gesprek over: Welke training past bij u?")).containsExactly(Paths.talk(traject, id));
    }

    @Test
    void isNotThereForWhatIsForeignOrAbsent() {
        open(Paths.talk(traject, ConversationId.create()));
        assertThat(shown()).contains(NOT_FOUND);
        open("/mijn/" + traject + "/gesprek/rommel");
        assertThat(shown()).contains(NOT_FOUND);
    }

    private TextArea own() {
        return find(TextArea.class).withLabel("Uw eigen vraag").single();
    }

    private ConversationId made() {
        AfwegingId afweging = published(1);
        along.give(traject, afweging, 1, factor(afweging, 1), Moment.AFTER_READING, Importance.VERY);
        Appointment when =
                new Appointment(Instant.now().plus(Duration.ofDays(7)), TalkWay.AT_A_PLACE, "Stadskantoor, kamer 2");
        return professional.does(() -> preparing.make(traject, SubmissionId.create(), afweging, when));
    }

    private void hold(ConversationId id) {
        talks.one(traject, id)
                .items()
                .forEach(item -> professional.doing(() -> holding.end(
                        traject, id, SubmissionId.create(), item.id(), TalkOutcome.AGREED, FilledIn.TOGETHER, "")));
        professional.doing(() -> holding.hold(traject, id, SubmissionId.create(), "Jaap belt morgen."));
    }
}
