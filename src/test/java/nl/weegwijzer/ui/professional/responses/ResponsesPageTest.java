package nl.weegwijzer.ui.professional.responses;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.conversation.assisted.AssistedId;
import nl.weegwijzer.conversation.assisted.Assisting;
import nl.weegwijzer.conversation.assisted.Confirming;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ResponsesPageTest extends DeskTest {

    private static final Appointment TOMORROW =
            new Appointment(Instant.now().plus(Duration.ofDays(1)), TalkWay.PHONE, "");

    @Autowired
    private ResponseOverview responses;

    @Autowired
    private Answering answering;

    @Autowired
    private Preparing preparing;

    @Autowired
    private Assisting assisting;

    @Autowired
    private Confirming confirming;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void saysThatNothingWasWrittenYet() {
        read();

        assertThat(words()).contains("Jaap Veenstra schreef nog niets.");
    }

    @Test
    void countsWhatItShowsAsReadOnce() {
        ResponseId said = says(ResponseKind.WISH, null, "Ik wil niet in een klas zitten.");

        read();
        Said.Read first = responses.one(traject, said).read();
        read();

        assertThat(first.by()).isEqualTo("Samira Haddou");
        assertThat(responses.one(traject, said).read()).isEqualTo(first);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM access_log WHERE act = 'Answering.markRead' AND traject_id = ?",
                        Integer.class,
                        traject.toString()))
                .isEqualTo(1);
    }

    @Test
    void answersWithWhatWasDoneWithIt() {
        ResponseId said = says(ResponseKind.WISH, null, "Ik wil niet in een klas zitten.");
        read();

        test(outcome()).selectItem("Deels overgenomen");
        test(find(TextArea.class).single()).setValue("De eerste maand niet.");
        press("Geef antwoord");

        assertThat(responses.one(traject, said).answer()).satisfies(answer -> {
            assertThat(answer.outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(answer.words()).isEqualTo("De eerste maand niet.");
        });
        assertThat(words()).contains("Beantwoord: 1", "U gaf overal antwoord op.");
    }

    @Test
    void asksWhatWasDoneBeforeItSends() {
        ResponseId said = says(ResponseKind.QUESTION, null, "Mag mijn zus mee?");
        read();

        test(find(TextArea.class).single()).setValue("Ja hoor.");
        press("Geef antwoord");

        assertThat(words()).contains("Kies wat u hiermee doet.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Ja hoor.");
        assertThat(responses.one(traject, said).answer()).isNull();
    }

    @Test
    void asksTheReasonWhenItIsNotTakenOver() {
        says(ResponseKind.WISH, null, "Ik wil elke dag bellen.");
        read();

        test(outcome()).selectItem("Niet overgenomen");
        press("Geef antwoord");

        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Schrijf ook waarom.");
    }

    @Test
    void tellsThatAColleagueWasFirstAndKeepsWhatWasTyped() throws InterruptedException {
        ResponseId said = says(ResponseKind.WISH, null, "Ik wil elke dag bellen.");
        read();
        test(find(TextArea.class).single()).setValue("Prima.");

        answering.answer(traject, said, SubmissionId.create(), 0, Outcome.ADOPTED, "Dat kan.");

        untilQuoted("“Dat kan.”");
        assertThat(words()).contains("Een collega gaf net antwoord. Lees dat eerst.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Prima.");
    }

    @Test
    void showsNewWordsWithoutBeingAskedAndLosesNothingThatIsTyped() throws InterruptedException {
        says(ResponseKind.WISH, null, "Ik wil elke dag bellen.");
        read();
        test(find(TextArea.class).single()).setValue("Prima.");

        ResponseId next = says(ResponseKind.QUESTION, null, "Mag mijn zus mee?");

        untilQuoted("“Mag mijn zus mee?”");
        assertThat(find(TextArea.class).all()).extracting(TextArea::getValue).containsExactly("", "Prima.");
        assertThat(responses.one(traject, next).unread()).isTrue();
        press("Ik heb dit gelezen");
        assertThat(responses.one(traject, next).unread()).isFalse();
    }

    @Test
    void offersToNameWhatWasTakenOverInTheNextVersion() {
        AfwegingId id = published();
        ResponseId said = says(ResponseKind.DISAGREEMENT, About.version(id, 1), "Vier uur is te veel.");
        read();
        test(outcome()).selectItem("Overgenomen");
        press("Geef antwoord");

        press("Noem dit bij: Welke training past?");

        assertThat(weighing.draft(traject, id).credited()).containsExactly(said.value());
        assertThat(words()).contains("Dit staat klaar voor de volgende versie van: Welke training past?");
    }

    @Test
    void givesAnotherAnswerBesideTheFirst() {
        ResponseId said = says(ResponseKind.WISH, null, "Ik wil elke dag bellen.");
        answering.answer(traject, said, SubmissionId.create(), 0, Outcome.NOT_YET_WEIGHED, "");
        read();

        press("Ander antwoord geven");
        test(outcome()).selectItem("Overgenomen");
        press("Geef antwoord");

        assertThat(responses.one(traject, said).answers()).isEqualTo(2);
    }

    @Test
    void showsWhatWasSaidInAnArchivedTrajectWithoutAForm() {
        says(ResponseKind.WISH, null, "Ik wil elke dag bellen.");
        administrator.doing(() -> arranging.archive(traject));

        read();

        assertThat(quotes()).containsExactly("“Ik wil elke dag bellen.”");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void leadsToWhatWasWrittenInATalkAndBesideWhatWasTyped() {
        String need = "Ik wil niet meer leven.";
        ConversationId talk = preparing.make(traject, SubmissionId.create(), null, TOMORROW);
        jaap.doing(() -> preparing.bring(traject, talk, SubmissionId.create(), need));
        AssistedId typed =
                assisting.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Ik wil buiten werken.");
        jaap.doing(() -> confirming.refuse(traject, typed, need));

        read();

        assertThat(leads("Bij een gesprek")).isEqualTo(DeskPaths.talk(traject, talk));
        assertThat(leads("Bij wat een ander voor de klant intypte")).isEqualTo(DeskPaths.assist(traject));
        open(DeskPaths.assist(traject));
        assertThat(quotes()).contains("“" + need + "”");
    }

    @Test
    void answersForATrajectThatIsNotThere() {
        open(DeskPaths.responses(TrajectId.create()));

        assertThat(words()).contains("Deze pagina vinden wij niet");
    }

    /** News arrives within two seconds; a loaded machine gets a little more. */
    private void untilQuoted(String words) throws InterruptedException {
        for (int tries = 0; tries < 100 && !quotes().contains(words); tries++) {
            Thread.sleep(50);
            roundTrip();
        }
        assertThat(quotes()).contains(words);
    }

    private String leads(String words) {
        return find(Anchor.class).withText(words).single().getHref();
    }

    private void read() {
        open(DeskPaths.responses(traject));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Outcome> outcome() {
        return find(RadioButtonGroup.class).withLabel("Wat doet u hiermee?").single();
    }
}
