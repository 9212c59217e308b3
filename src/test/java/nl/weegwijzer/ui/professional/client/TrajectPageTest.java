package nl.weegwijzer.ui.professional.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrajectPageTest extends DeskTest {

    @Autowired
    private ResponseOverview responses;

    @Test
    void showsAClientOfWhomNothingIsKnownYet() {
        open(DeskPaths.traject(traject));

        assertThat(words())
                .contains(
                        "Jaap Veenstra schreef nog niets.",
                        "Er is nog geen afweging.",
                        "Er is nog geen doel.",
                        "Samira Haddou, jobcoach, 012 345 67 89, contactpersoon");
    }

    @Test
    void beginsAnAfwegingWithItsQuestion() {
        open(DeskPaths.traject(traject));

        test(find(TextField.class).single()).setValue("Welke training past?");
        press("Begin een afweging");

        AfwegingId begun = weighing.all(traject).getFirst().id();
        assertThat(address()).isEqualTo(DeskPaths.afweging(traject, begun));
        assertThat(words()).contains("Welke training past?");
    }

    @Test
    void beginsAtAStartingPointWhoseDraftsAreStillToBeWritten() {
        open(DeskPaths.traject(traject));

        test(find(Select.class).single()).selectItem("Met een startpunt: Jobcoach");
        press("Begin een afweging");

        AfwegingId begun = weighing.all(traject).getFirst().id();
        assertThat(address()).isEqualTo(DeskPaths.afweging(traject, begun));
        assertThat(words()).contains("Past een jobcoach bij u?", "Hier staat nog een voorbeeld.");
        assertThat(weighing.draft(traject, begun).factors()).allMatch(factor -> factor.weight() == null);
    }

    @Test
    void beginsWithACopyOfAnEarlierOne() {
        peeled();
        open(DeskPaths.traject(traject));

        test(find(Select.class).single()).selectItem("Met een kopie van: Welke training past?");
        test(find(TextField.class).single()).setValue("En nu?");
        press("Begin een afweging");

        AfwegingId begun = weighing.all(traject).getFirst().id();
        assertThat(weighing.draft(traject, begun).options()).hasSize(2);
        assertThat(words()).contains("En nu?", "Leerwerkplek");
    }

    @Test
    void saysBesideTheFieldThatAQuestionIsTooLong() {
        open(DeskPaths.traject(traject));

        test(find(TextField.class).single()).setValue("Waarom? ".repeat(30));
        press("Begin een afweging");

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(weighing.all(traject)).isEmpty();
    }

    @Test
    void saysHowFarEachAfwegingIs() {
        published();
        weighing.begin(traject, SubmissionId.create(), "Past een jobcoach?");

        open(DeskPaths.traject(traject));

        assertThat(words()).contains("Concept", "Open: de klant weegt mee (versie 1)", "Beide wegingen naast elkaar");
    }

    @Test
    void countsWhatItShowsOfTheClientAsRead() {
        says(ResponseKind.CONCERN, null, "Ik ben bang dat het niet lukt.");

        open(DeskPaths.traject(traject));

        assertThat(quotes()).containsExactly("“Ik ben bang dat het niet lukt.”");
        assertThat(responses.said(traject)).extracting(Said::unread).containsExactly(false);
    }

    @Test
    void showsAnArchivedTrajectWithoutAnythingToBegin() {
        says(ResponseKind.WISH, null, "Iets anders.");
        administrator.doing(() -> arranging.archive(traject));

        open(DeskPaths.traject(traject));

        assertThat(words()).contains("Dit traject is afgesloten op").doesNotContain("Begin een afweging");
        assertThat(responses.said(traject)).extracting(Said::unread).containsExactly(true);
    }

    @Test
    void answersForAClientElsewhereAsForNone() {
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        TrajectId elsewhere = town.traject(administrator, jaap, colleague);

        open(DeskPaths.traject(elsewhere));
        String refused = words();
        open(DeskPaths.traject(TrajectId.create()));
        String absent = words();
        open("/traject/onzin");

        assertThat(refused).contains("Deze pagina vinden wij niet").doesNotContain("Jaap Veenstra");
        assertThat(List.of(absent, words())).allMatch(refused::equals);
    }
}
