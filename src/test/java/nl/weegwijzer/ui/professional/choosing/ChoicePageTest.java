package nl.weegwijzer.ui.professional.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChoicePageTest extends DeskTest {

    @Autowired
    private Choosing choosing;

    @Autowired
    private ExplanationOverview explanations;

    @Test
    void takesWhatBothWantIntoTheNextVersionWithTheWordsOfTheClient() {
        AfwegingId id = published();
        ItemId option = first(id);
        jaap.doing(() -> choosing.want(traject, SubmissionId.create(), id, 1, option, "Zo bouw ik rustig op."));
        open(DeskPaths.choice(traject, id));
        assertThat(words()).contains("De klant zei wat die wil", "Jaap Veenstra wil: Leerwerkplek");

        press("Dit wil ik");
        assertThat(words()).contains("Kies een mogelijkheid.");
        choose(option);
        press("Dit wil ik");
        assertThat(words()).contains("Samen gekozen", "Opgeslagen.");
        press("Neem over in de volgende versie");

        Draft draft = weighing.draft(traject, id);
        assertThat(draft.options())
                .filteredOn(Draft.Option::chosen)
                .extracting(Draft.Option::id)
                .containsExactly(option);
        assertThat(publishing.preview(traject, id).change().because())
                .extracting("words")
                .containsExactly("Zo bouw ik rustig op.");
    }

    @Test
    void takesInWhatTheClientWantsAndKeepsWhatIsTyped() {
        AfwegingId id = published();
        ItemId option = first(id);
        open(DeskPaths.choice(traject, id));
        find(TextArea.class).all().getFirst().setValue("Daar kan hij");

        jaap.doing(() -> choosing.want(traject, SubmissionId.create(), id, 1, option, ""));

        await().pollInSameThread().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            VaadinSession window = VaadinSession.getCurrent();
            window.unlock();
            window.lock();
            assertThat(words()).contains("Jaap Veenstra wil: Leerwerkplek");
        });
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("Daar kan hij");
    }

    private ItemId first(AfwegingId id) {
        return explanations.latest(traject, id).explanation().options().stream()
                .map(Explanation.Option::id)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(ItemId option) {
        find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getListDataView().getItems().anyMatch(option::equals))
                .findFirst()
                .orElseThrow()
                .setValue(option);
    }
}
