package nl.weegwijzer.ui.professional.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.weegwijzer.conversation.assisted.AssistedOverview;
import nl.weegwijzer.conversation.assisted.AssistedSummary;
import nl.weegwijzer.conversation.assisted.Verdict;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssistPageTest extends DeskTest {

    @Autowired
    AssistedOverview assisted;

    @Autowired
    ResponseOverview responses;

    @Autowired
    ComparisonOverview comparison;

    @Autowired
    WeighingAlong weighingAlong;

    @Test
    void typesWordsThatWait() {
        open(DeskPaths.assist(traject));
        assertThat(keptAs(find(TextArea.class).single())).isNotEmpty();
        type("Ik wil buiten werken.");

        assertThat(responses.said(traject)).isEmpty();
        assertThat(assisted.all(traject))
                .singleElement()
                .satisfies(one -> assertThat(one.waits()).isTrue());
        assertThat(words())
                .contains("Wacht op bevestiging. Dit telt nog niet mee.")
                .contains("Ingevoerd door Samira Haddou in bijzijn van de klant");
        assertThat(quotes()).contains("“Ik wil buiten werken.”");
    }

    @Test
    void typesAViewThatTheComparisonDoesNotKnow() {
        var afweging = published();
        open(DeskPaths.assist(traject));
        group("Welk punt?").setValue(group("Welk punt?").getListDataView().getItem(0));
        group("Hoe belangrijk is dit voor de klant?").setValue(Importance.VERY);
        test(find(NativeButton.class).withText("Bewaar dit").all().get(1)).click();

        assertThat(assisted.all(traject)).hasSize(1);
        assertThat(comparison.sideBySide(traject, afweging).rows().getFirst().importance())
                .isNull();
    }

    @Test
    void typesAViewAfterATalkAsOneOfAfterTheTalk() {
        var afweging = published();
        weighingAlong.askAfterTalk(traject, afweging);
        open(DeskPaths.assist(traject));
        group("Welk punt?").setValue(group("Welk punt?").getListDataView().getItem(0));
        group("Hoe belangrijk is dit voor de klant?").setValue(Importance.VERY);
        test(find(NativeButton.class).withText("Bewaar dit").all().get(1)).click();

        assertThat(assisted.all(traject))
                .singleElement()
                .satisfies(one -> assertThat(one.typed().moment()).isEqualTo(Moment.AFTER_CONVERSATION));
    }

    @Test
    void showsSixDigitsAndTakesPaper() {
        open(DeskPaths.assist(traject));
        type("Ik wil buiten werken.");
        press("Maak een code");
        assertThat(words()).containsPattern("\\d{6}");

        press("De klant tekende dit op papier");
        open(DeskPaths.assist(traject));

        assertThat(words()).contains("Op papier bevestigd. Dit telt mee.");
        assertThat(assisted.all(traject))
                .extracting(AssistedSummary::ended)
                .allSatisfy(ended -> assertThat(ended.verdict()).isEqualTo(Verdict.ON_PAPER));
        assertThat(responses.said(traject)).hasSize(1);
    }

    @Test
    void asksForWhatIsMissing() {
        open(DeskPaths.assist(traject));
        test(find(NativeButton.class).withText("Bewaar dit").all().getFirst()).click();

        assertThat(words()).contains("Vul dit eerst in.");
        open(DeskPaths.assist(TrajectId.create()));
        assertThat(words()).contains("Deze pagina vinden wij niet");
    }

    private void type(String said) {
        group("Wat is het?").setValue(ResponseKind.WISH);
        find(TextArea.class).withLabel("In de woorden van de klant").single().setValue(said);
        test(find(NativeButton.class).withText("Bewaar dit").all().getFirst()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> group(String label) {
        return find(RadioButtonGroup.class).withLabel(label).all().getFirst();
    }
}
