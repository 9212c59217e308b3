package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.goals.StepActor;
import nl.weegwijzer.goals.refusal.NoUsableDay;
import nl.weegwijzer.goals.refusal.WhoMissing;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Emptying;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;
import nl.weegwijzer.ui.field.WhenPressed;

/** A step: what is done, by whom, and when. */
final class AddStepForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Hand hand;
    private final GoalId goal;
    private final transient Runnable closed;
    private final TextField words = Fields.line(text("AddStepForm.words"));
    private final Select<StepActor> actor = Pickers.pick(text("AddStepForm.actor"), List.of(StepActor.values()));
    private final TextField name = Fields.line(text("AddStepForm.name"));
    private final DatePicker day = Pickers.day(text("AddStepForm.day"));
    private final transient WhenPressed pressedWords;
    private final transient WhenPressed pressedName;
    private final DraftKeeper keeper;
    private final DraftKeeper nameKeeper;

    AddStepForm(Hand hand, GoalId goal, Runnable closed) {
        this.hand = hand;
        this.goal = goal;
        this.closed = closed;
        keeper = DraftKeeper.keep(words, "stap-nieuw-bureau/" + goal);
        nameKeeper = DraftKeeper.keep(name, "stap-nieuw-bureau/" + goal + "/wie");
        name.setVisible(false);
        actor.addValueChangeListener(change -> name.setVisible(change.getValue() == StepActor.SOMEONE_ELSE));
        NativeButton send = new NativeButton(text("AddStepForm.send"));
        pressedWords = WhenPressed.of(send, words);
        pressedName = WhenPressed.of(send, name);
        send.addClickListener(_ -> send());
        addClassNames("stack", "read", "no-print");
        add(words, actor, name, day, row(send));
    }

    private Div row(NativeButton send) {
        NativeButton back = new NativeButton(text("AddStepForm.back"), _ -> closed.run());
        send.addClassName("button");
        back.addClassNames("plain", "link-target");
        Div row = new Div(send, back);
        row.addClassName("row");
        return row;
    }

    void begin() {
        words.focus();
    }

    private void send() {
        List.<HasValidation>of(words, actor, name, day).forEach(field -> field.setInvalid(false));
        StepActor who = actor.getValue();
        String typed = pressedWords.words();
        String named = pressedName.words();
        if (who == null) {
            wrong(actor, text("AddStepForm.choose"));
            actor.focus();
            return;
        }
        try {
            add(new NewStep(typed, who, named, day.getValue()));
        } catch (Refusal refusal) {
            wrong(fieldOf(refusal), reason(refusal));
        }
    }

    private void add(NewStep step) {
        hand.setting().addStep(hand.traject(), goal, keeper.submission(), step);
        sent(step);
    }

    private void sent(NewStep step) {
        keeper.sent(step.words());
        nameKeeper.sent(step.name());
        Emptying.after(words, step.words());
        actor.clear();
        name.clear();
        day.clear();
        day.setOpened(false);
        closed.run();
        Announcer.say(text("AddStepForm.sent"));
        hand.changed().run();
    }

    private HasValidation fieldOf(Refusal refusal) {
        return switch (refusal) {
            case NoUsableDay _ -> day;
            case WhoMissing _ -> name;
            default -> words;
        };
    }

    private static void wrong(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
