package nl.weegwijzer.ui.professional.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.weegwijzer.conversation.assisted.AssistedOverview;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.DomPress;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Presses that are heard late: after the other side did something, or after more was typed. */
class LateGoalsPageTest extends DeskTest {

    private static final String YES = "Ja, ik sta achter dit doel";

    @Autowired
    private GoalSetting setting;

    @Autowired
    private GoalOverview goals;

    @Autowired
    private GoalReading reading;

    @Autowired
    private AssistedOverview assisted;

    @Test
    void hearsAPressOnAButtonThatStaysWhenTheOtherSideDoesSomething() {
        GoalId goal = proposed();
        open(DeskPaths.goals(traject));
        NativeButton yes = button(YES);

        jaap.doing(() -> setting.propose(traject, SubmissionId.create(), "Een hond", ""));
        refresh();

        assertThat(yes.isAttached()).isTrue();
        new DomPress().seen(1).on(yes);
        assertThat(goals.one(traject, goal).state()).isEqualTo(GoalState.AGREED);
    }

    @Test
    void saysYesToNoOtherWordsThanWereSeen() {
        GoalId goal = proposed();
        open(DeskPaths.goals(traject));
        NativeButton yes = button(YES);

        jaap.doing(() -> setting.reword(traject, goal, 1, "Met dieren werken", ""));
        refresh();
        assertThatThrownBy(() -> new DomPress().seen(1).on(yes)).isInstanceOf(Refusal.class);

        assertThat(goals.one(traject, goal).state()).isEqualTo(GoalState.PROPOSED);
    }

    @Test
    void keepsWordsThatWereBegunWhenTheyAreAskedForAgain() {
        GoalId goal = proposed();
        open(DeskPaths.goals(traject));
        press("Andere woorden voorstellen");
        TextField title = wording();
        title.setValue("Met machines, drie ochtenden");
        jaap.doing(() -> setting.reword(traject, goal, 1, "Met dieren werken", ""));
        refresh();
        press("Stel deze woorden voor");
        assertThat(title.isInvalid()).isTrue();

        press("Andere woorden voorstellen");
        assertThat(wording()).isSameAs(title);
        press("Stel deze woorden voor");

        assertThat(goals.one(traject, goal).wording().title()).isEqualTo("Met machines, drie ochtenden");
    }

    @Test
    void asksForOtherWordsThanTheOnesThatStandThere() {
        proposed();
        open(DeskPaths.goals(traject));
        press("Andere woorden voorstellen");
        press("Stel deze woorden voor");

        assertThat(wording().getErrorMessage()).startsWith("Dit staat er al zo.");
    }

    @Test
    void proposesTheWordsThatStoodThereAtThePress() {
        open(DeskPaths.goals(traject));
        TextField title = find(TextField.class).withLabel("Het doel").single();
        TextArea why = find(TextArea.class).single();

        title.setValue("En wat daarna werd getypt");
        new DomPress().with(title, "Vaste werktijden").with(why, "Rust.").on(button("Stel dit voor aan Jaap Veenstra"));

        assertThat(goals.all(traject)).singleElement().satisfies(goal -> {
            assertThat(goal.wording().title()).isEqualTo("Vaste werktijden");
            assertThat(goal.wording().why()).isEqualTo("Rust.");
        });
    }

    @Test
    void addsTheStepThatStoodThereAtThePress() {
        GoalId goal = proposed();
        setting.agree(traject, goal, 1);
        open(DeskPaths.goals(traject));
        press("Stap toevoegen");
        AddStepForm form = find(AddStepForm.class).single();
        TextField words =
                find(TextField.class, form).withLabel("Wat gebeurt er?").single();
        test(find(Select.class, form).withLabel("Wie doet dit?").single()).selectItem("De professional");
        test(find(DatePicker.class, form).single())
                .setValue(LocalDate.now(LegalDays.ZONE).plusDays(7));

        words.setValue("En wat daarna werd getypt");
        new DomPress().with(words, "De leerwerkplek bellen").on(button("Voeg deze stap toe"));

        assertThat(goals.one(traject, goal).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.words()).isEqualTo("De leerwerkplek bellen"));
    }

    @Test
    void keepsForTheClientTheWordsThatStoodThereAtThePress() {
        open(DeskPaths.assist(traject));
        TextArea words = find(TextArea.class).all().getFirst();
        answers().setValue(ResponseKind.WISH);

        words.setValue("En wat daarna werd getypt");
        new DomPress()
                .with(words, "Ik wil buiten werken.")
                .on(find(NativeButton.class).withText("Bewaar dit").all().getFirst());

        assertThat(assisted.all(traject)).hasSize(1);
        assertThat(quotes()).contains("“Ik wil buiten werken.”");
    }

    private GoalId proposed() {
        return jaap.does(() -> setting.propose(traject, SubmissionId.create(), "Weer met machines werken", ""));
    }

    private TextField wording() {
        return find(TextField.class, find(GoalActions.class).single())
                .withLabel("Het doel")
                .single();
    }

    /** As news of the other side does. */
    private void refresh() {
        find(GoalBoard.class).single().show(reading.of(traject));
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).withText(words).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> answers() {
        return find(RadioButtonGroup.class).withLabel("Wat is het?").single();
    }
}
