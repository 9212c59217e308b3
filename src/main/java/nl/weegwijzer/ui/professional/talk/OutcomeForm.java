package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.talk.Subjects;

/** With what a subject ends, as both say it. Nothing is chosen beforehand; words are needed where they do not agree. */
final class OutcomeForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Hands it over. */
    interface Sending {
        void send(SubmissionId submission, TalkOutcome outcome, String words);
    }

    private final RadioButtonGroup<TalkOutcome> outcome =
            Fields.oneOf(text("OutcomeForm.outcome"), List.of(TalkOutcome.values()));
    private final TextArea words = Fields.area(text("OutcomeForm.words"));
    private final DraftKeeper keeper;

    OutcomeForm(Item item, Sending sending) {
        words.setHelperText(text("OutcomeForm.mayStayEmpty"));
        keeper = DraftKeeper.keep(words, "uitkomst/" + item.id());
        NativeButton send = new NativeButton(text("OutcomeForm.send"), _ -> send(sending));
        send.getElement().setAttribute("type", "button");
        send.getElement().setAttribute("aria-label", text("OutcomeForm.which", Subjects.title(item)));
        send.addClassNames("button", "main");
        addClassNames("stack", "read", "outcome", "no-print");
        add(outcome, words, new Div(send));
    }

    private void send(Sending sending) {
        outcome.setInvalid(false);
        words.setInvalid(false);
        if (outcome.isEmpty()) {
            askOutcome();
        } else {
            send(sending, outcome.getValue(), words.getValue());
        }
    }

    private void send(Sending sending, TalkOutcome chosen, String typed) {
        try {
            sending.send(keeper.submission(), chosen, typed);
            keeper.sent(typed);
        } catch (Refusal refusal) {
            words.setErrorMessage(reason(refusal));
            words.setInvalid(true);
            words.focus();
        }
    }

    private void askOutcome() {
        outcome.setErrorMessage(text("OutcomeForm.choose"));
        outcome.setInvalid(true);
        outcome.getElement().executeJs("window.weegwijzer.goTo(this)");
    }
}
