package nl.weegwijzer.ui.client.clash;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.clash.ClashOverview;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClashPageTest extends ClientPageTest {

    @Autowired
    GoalSetting setting;

    @Autowired
    ClashOverview clashes;

    @Test
    @SuppressWarnings("unchecked")
    void bringsTwoGoalsOnTheListForTheTalk() {
        setting.propose(traject, SubmissionId.create(), "Rustig opbouwen", "");
        professional.does(() -> setting.propose(traject, SubmissionId.create(), "Elke week solliciteren", ""));
        open(Paths.clashes(traject));
        assertThat(shown()).contains("Er zijn nu geen doelen die botsen.");
        press("Zet dit op de lijst");
        assertThat(shown()).contains("Fout: Kies het eerste doel.", "Fout: Schrijf op waarom.");

        List<RadioButtonGroup<Object>> pair = find(RadioButtonGroup.class).all().stream()
                .filter(group -> String.valueOf(group.getLabel()).contains("doel"))
                .map(group -> (RadioButtonGroup<Object>) group)
                .toList();
        pair.getFirst().setValue(pair.getFirst().getListDataView().getItem(0));
        pair.getLast().setValue(pair.getLast().getListDataView().getItem(1));
        find(TextArea.class).single().setValue("Eerst rust.");
        pressTwice("Zet dit op de lijst");

        assertThat(clashes.clashes(traject)).hasSize(1);
        assertThat(shown())
                .contains("Dit staat nu op de lijst voor het gesprek.", "Rustig opbouwen", "Elke week solliciteren")
                .contains("“Eerst rust.”", "Van u,", "Dit staat op de lijst voor het volgende gesprek.");

        find(TextArea.class).all().getFirst().setValue("Solliciteren begint in maart.");
        press("Bewaar dit");
        assertThat(clashes.clashes(traject)).isEmpty();
        assertThat(shown()).contains("Eerder besproken of voorbij", "“Solliciteren begint in maart.”");
    }
}
