package nl.weegwijzer.ui.professional.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.professional.ClientScreen;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewPageTest extends DeskTest {

    @Autowired
    private ExplanationOverview explanations;

    @Test
    void listsWhatIsMissingInsteadOfPublishing() {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "Welke training past?");

        open(DeskPaths.preview(traject, id));

        assertThat(words())
                .contains("Zeg hoeveel er te kiezen is.", "Noem welke informatie u gebruikte.")
                .doesNotContain("Publiceer voor Jaap Veenstra");
    }

    @Test
    void showsThePageOfTheClient() {
        open(DeskPaths.preview(traject, peeled()));

        assertThat(document()).contains("Welke training past?", "Leerwerkplek", "Wat u aankunt");
    }

    @Test
    void saysThatAnOpenOneGoesOutWithoutAnOutcomeAndPublishesAfterAsking() {
        AfwegingId id = peeled();
        open(DeskPaths.preview(traject, id));

        press("Publiceer voor Jaap Veenstra");
        assertThat(words())
                .contains("Weet u het zeker?", "U publiceert zonder uitkomst: Jaap Veenstra weegt eerst mee.");
        assertThat(explanations.all(traject)).isEmpty();

        press("Ja, publiceer versie 1");
        assertThat(words()).contains("Versie 1 is gepubliceerd", "Jaap Veenstra kan nu lezen, reageren en meewegen.");
        assertThat(explanations.latest(traject, id).explanation().open()).isTrue();
    }

    @Test
    void leavesItWhenThinkingTwice() {
        AfwegingId id = peeled();
        open(DeskPaths.preview(traject, id));

        press("Publiceer voor Jaap Veenstra");
        press("Nog niet");

        assertThat(words()).contains("Klaar om te publiceren");
        assertThat(explanations.all(traject)).isEmpty();
    }

    @Test
    void saysKindlyThatNothingIsNew() {
        AfwegingId id = published();

        open(DeskPaths.preview(traject, id));

        assertThat(words())
                .contains("Versie 1 is gepubliceerd", "Er is daarna niets veranderd.")
                .doesNotContain("Publiceer voor Jaap Veenstra");
    }

    @Test
    void decidesInTheNextVersionAndNamesWhatTheClientSaid() {
        AfwegingId id = published();
        ResponseId said = says(ResponseKind.WISH, null, "Om 8 uur beginnen lukt mij niet.");
        var options = weighing.draft(traject, id).options();
        open(DeskPaths.afweging(traject, id));
        test(chosen()).selectItem("Leerwerkplek");
        type(Place.of(options.getLast().id(), Field.WHY_NOT), "Dat duurt te lang.");
        type(Place.of(Field.OUTCOME), "U start op een leerwerkplek.");
        type(Place.of(Field.MEANING), "U werkt 3 ochtenden per week.");
        type(Place.of(Field.IF_NOT), "Dan zoeken wij samen iets anders.");
        type(Place.of(Field.WHAT_CHANGED), "U begint later.");
        test(moved()).selectItem("“Om 8 uur beginnen lukt mij niet.”");
        assertThat(weighing.draft(traject, id).credited()).containsExactly(said.value());

        open(DeskPaths.preview(traject, id));
        press("Publiceer voor Jaap Veenstra");
        press("Ja, publiceer versie 2");

        Explanation second = explanations.latest(traject, id).explanation();
        assertThat(second.open()).isFalse();
        assertThat(second.change().because())
                .containsExactly(new Change.Quote(said.value(), "Om 8 uur beginnen lukt mij niet."));
        assertThat(document()).contains("Dit veranderde door u");
    }

    @Test
    void letsNobodyPublishInAnArchivedTraject() {
        AfwegingId id = published();
        administrator.doing(() -> arranging.archive(traject));

        open(DeskPaths.preview(traject, id));

        assertThat(words()).contains("Publiceren kan niet meer.");
        assertThat(document()).contains("Welke training past?");
    }

    @Test
    void answersForAnAbsentAfwegingAsForOneElsewhere() {
        open(DeskPaths.preview(traject, AfwegingId.create()));
        String absent = words();
        open("/traject/onzin/afweging/onzin/voorbeeld");

        assertThat(List.of(absent, words())).allMatch(said -> said.contains("Deze pagina vinden wij niet"));
    }

    private String document() {
        return find(ClientScreen.class)
                .single()
                .getChildren()
                .map(screen -> screen.getElement().getProperty("innerHTML"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> chosen() {
        return find(RadioButtonGroup.class).withId("gekozen").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Said> moved() {
        return find(CheckboxGroup.class).single();
    }
}
