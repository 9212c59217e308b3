package nl.weegwijzer.ui.client.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.field.ErrorSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a client wrote and did not send yet, or does not know to have sent. */
@Import(StatementCount.class)
class MessageDraftPageTest extends ClientPageTest {

    private static final String WORDS = "Ik wil thuis werken. ";

    @Autowired
    ResponseOverview responses;

    @Autowired
    Responding responding;

    @Autowired
    StatementCount count;

    @Test
    void standsThereAgainWhenThePageIsOpenedAnew() {
        write();

        write("Ik wil thuis");
        type(WORDS);
        write();

        assertThat(field().getValue()).isEqualTo(WORDS.strip());
    }

    @Test
    void isGoneOnceItWasSent() {
        write("Ik wil thuis werken.");
        press("Verstuur");

        write();

        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void isGoneOnceItWasTakenOut() {
        write("Ik wil thuis werken.");
        type("");

        write();

        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void isOneMessageWhenItArrivedAndNobodyHeardOfIt() {
        sendsAndHearsNothing();

        write();
        assertThat(field().getValue()).as("the form knows no better").isEqualTo(WORDS.strip());
        press("Verstuur");

        assertThat(said()).containsExactly(WORDS.strip());
        assertThat(shown()).as("a receipt").contains("Wij hebben uw bericht");
        write();
        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void isTwoMessagesWhenOtherWordsAreSentThen() {
        sendsAndHearsNothing();

        write();
        type(WORDS + "Ook op vrijdag.");
        press("Verstuur");

        assertThat(said()).containsExactlyInAnyOrder(WORDS.strip(), WORDS + "Ook op vrijdag.");
    }

    @Test
    void isTwoMessagesWhenTheSameIsSaidAgainLater() {
        write("Ja.");
        press("Verstuur");

        write("Ja.");
        press("Verstuur");

        assertThat(said()).containsExactly("Ja.", "Ja.");
    }

    @Test
    void costsOneStatementToOpenAndToSave() {
        write();

        count.reset();
        type(WORDS);
        type(WORDS + "Ook op vrijdag.");
        assertThat(about()).hasSizeLessThanOrEqualTo(3);

        count.reset();
        write();
        assertThat(about()).hasSize(1);
    }

    @Test
    void goesInEightStatementsAlsoWhenItWasNotSavedYet() {
        write(WORDS);
        count.reset();
        press("Verstuur");
        assertThat(sending()).isLessThanOrEqualTo(6);

        write();
        field().setValue(WORDS);
        count.reset();
        press("Verstuur");
        assertThat(sending()).isLessThanOrEqualTo(8);
    }

    /** Until the words are gone; what comes after it is the page with the receipt. */
    private int sending() {
        List<String> all = count.statements();
        return all.indexOf(all.stream()
                        .filter(sql -> sql.startsWith("update unsent set sent_at"))
                        .findFirst()
                        .orElseThrow())
                + 1;
    }

    /** The portal goes down when the message was kept, and before the form heard of it. */
    private void sendsAndHearsNothing() {
        SayingForm form = new SayingForm(
                new ErrorSummary(),
                draft(),
                List.of(ResponseKind.WISH),
                (submission, kind, words) -> {
                    keep(submission, kind, words);
                    throw new IllegalStateException("no answer");
                },
                _ -> {});
        open(Paths.overview());
        UI.getCurrent().add(form);
        type(WORDS);
        assertThatRuntimeException().isThrownBy(() -> press("Verstuur"));
        UI.getCurrent().remove(form);
    }

    private ResponseId keep(SubmissionId submission, ResponseKind kind, String words) {
        return responding.say(traject, submission, kind, null, words);
    }

    private void write() {
        open(Paths.overview());
        open(Paths.message(traject) + "?soort=wens");
    }

    private void write(String words) {
        write();
        type(words);
    }

    private void type(String words) {
        test(field()).setValue(words);
    }

    private TextArea field() {
        return find(TextArea.class).single();
    }

    private String draft() {
        return "bericht/" + traject;
    }

    private List<String> said() {
        return responses.said(traject).stream().map(Said::words).toList();
    }

    private List<String> about() {
        return count.statements().stream().filter(sql -> sql.contains("unsent")).toList();
    }
}
