package nl.weegwijzer.ui.client.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.weegwijzer.conversation.assisted.AssistedOverview;
import nl.weegwijzer.conversation.assisted.Assisting;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConfirmPageTest extends ClientPageTest {

    @Autowired
    Assisting assisting;

    @Autowired
    AssistedOverview assisted;

    @Autowired
    ResponseOverview responses;

    @Test
    void countsOnceTheClientTypedTheCode() {
        typed();
        String code = professional.does(() -> assisting.code(traject, SubmissionId.create()));
        open(Paths.overview());
        assertThat(shown()).contains("Is dit wat u zei?");
        open(Paths.confirm(traject));
        assertThat(shown()).contains("“Ik wil buiten werken.”", "Ingevoerd door Samira Haddou in bijzijn van de klant");

        code(code.equals("111111") ? "222222" : "111111");
        press("Ja, dit zei ik");
        assertThat(shown()).contains("Deze code klopt niet.");
        assertThat(responses.said(traject)).isEmpty();
        code(code);
        press("Ja, dit zei ik");

        assertThat(shown()).contains("Bevestigd. Dit telt mee.").doesNotContain("Ja, dit zei ik");
        assertThat(responses.said(traject)).hasSize(1);
    }

    @Test
    void staysUnconfirmedWithTheClientsWordsBesideIt() {
        typed();
        open(Paths.confirm(traject));
        assertThat(links("Bel 112")).as("where help is at once").containsExactly("tel:112");
        find(TextArea.class).withLabel("Wat zei u wel?").single().setValue("Ik zei: liever binnen.");
        press("Nee, dit zei ik niet");

        assertThat(shown())
                .contains("Niet bevestigd. Dit telt niet mee.", "“Ik wil buiten werken.”", "“Ik zei: liever binnen.”");
        assertThat(responses.said(traject)).isEmpty();
    }

    @Test
    void saysThatNothingWasTyped() {
        open(Paths.confirm(traject));

        assertThat(shown()).contains("Er is niets voor u ingevoerd.");
    }

    private void typed() {
        professional.does(
                () -> assisting.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Ik wil buiten werken."));
    }

    private void code(String digits) {
        find(TextField.class).withLabel("Uw code").single().setValue(digits);
    }
}
