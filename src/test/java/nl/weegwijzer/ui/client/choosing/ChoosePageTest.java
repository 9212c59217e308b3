package nl.weegwijzer.ui.client.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.response.Explaining;
import nl.weegwijzer.response.choosing.ChoiceStage;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Explaining.class)
class ChoosePageTest extends ClientPageTest {

    @Autowired
    Choosing choosing;

    @Autowired
    WeighingAlong along;

    @Autowired
    Arranging arranging;

    @Autowired
    Explaining explaining;

    @Test
    void asksFirstWhatMattersAndChoosesNothingBeforehand() {
        AfwegingId afweging = published(1);

        open(Paths.choose(traject, afweging));

        assertThat(shown()).contains("Stap 1", "Zeg eerst wat u belangrijk vindt.", "Stap 3", "Nog niemand koos.");
        assertThat(links("Zeg wat u belangrijk vindt")).containsExactly(Paths.weigh(traject, afweging));
        assertThat(answers().isEmpty()).isTrue();
        along.give(traject, afweging, 1, factor(afweging, 1), Moment.AFTER_READING, Importance.VERY);
        open(Paths.choose(traject, afweging));
        assertThat(shown()).contains("U zei bij elk punt hoe belangrijk het is.");
    }

    @Test
    void isChosenOnceBothWantTheSame() {
        AfwegingId afweging = published(1);
        ItemId wanted = option(afweging);
        professional.doing(() -> choosing.want(traject, SubmissionId.create(), afweging, 1, wanted, ""));
        open(Paths.choose(traject, afweging));
        assertThat(shown()).contains("U leest het als u ook koos.").doesNotContain("Wij willen:");
        press("Dit wil ik");
        assertThat(shown()).contains("Kies wat u wilt.");

        answers().setValue(wanted);
        press("Dit wil ik");

        assertThat(shown()).contains("U en wij willen hetzelfde:");
        assertThat(choosing.now(traject, afweging).stage()).isEqualTo(ChoiceStage.TOGETHER);
    }

    @Test
    void canBePutOffWithAReasonAndADay() {
        AfwegingId afweging = published(1);
        open(Paths.choose(traject, afweging));
        press("Kies later");
        assertThat(shown()).contains("Schrijf waarom u later wilt kiezen.", "Kies een dag.");
        find(TextArea.class).all().getLast().setValue("Ik praat eerst met mijn zus.");
        find(DatePicker.class).single().setValue(LocalDate.now(LegalDays.ZONE).plusDays(7));
        press("Kies later");

        assertThat(shown()).contains("Jaap Veenstra wil later kiezen", "“Ik praat eerst met mijn zus.”");
    }

    @Test
    void isReadAndNoLongerChosenOnceTheTrajectIsClosed() {
        AfwegingId afweging = published(1);
        administrator.doing(() -> arranging.archive(traject));

        open(Paths.choose(traject, afweging));

        assertThat(shown())
                .contains("Dit traject is afgesloten. U kunt alles nog lezen", "maar niet meer kiezen", "Stap 3")
                .doesNotContain("Dit wil ik", "Ik wil later kiezen", "Zeg eerst wat");
        assertThat(questions()).isZero();
    }

    @Test
    void showsWhatWasChosenOnceTheTrajectIsClosed() {
        AfwegingId afweging = published(1);
        ItemId wanted = option(afweging);
        professional.doing(() -> choosing.want(traject, SubmissionId.create(), afweging, 1, wanted, ""));
        choosing.want(traject, SubmissionId.create(), afweging, 1, wanted, "");
        administrator.doing(() -> arranging.archive(traject));

        open(Paths.choose(traject, afweging));

        assertThat(shown()).contains("U en wij wilden hetzelfde:").doesNotContain("Het komt in de volgende uitleg.");
        assertThat(questions()).isZero();
    }

    @Test
    void leavesNothingToChooseOnceItIsDecided() {
        AfwegingId afweging = published(1);
        explaining.decide(professional, traject, afweging, 2);

        open(Paths.choose(traject, afweging));

        assertThat(shown())
                .contains("De keuze is gemaakt.", "Dit werd het:")
                .doesNotContain("kiezen wij samen", "kiezen dit samen");
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        open(foreignExplanation() + "/kiezen");

        assertThat(shown()).contains(NOT_FOUND);
    }

    private ItemId option(AfwegingId afweging) {
        return explanations
                .latest(traject, afweging)
                .explanation()
                .options()
                .getFirst()
                .id();
    }
}
