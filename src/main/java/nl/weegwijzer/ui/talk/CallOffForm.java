package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.WhenPressed;

/** Says that a talk does not take place, and why. It stays folded until somebody needs it. */
public final class CallOffForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea words;
    private final transient WhenPressed pressed;
    private final DraftKeeper keeper;
    private final transient BiConsumer<SubmissionId, String> sending;

    /** @param me for which side is said: a client need not say why, and reads where help is at once */
    public CallOffForm(ConversationId talk, Side me, BiConsumer<SubmissionId, String> sending) {
        this.sending = sending;
        boolean client = me == Side.CLIENT;
        words = Fields.area(client ? text("CallOffForm.whyNot") : text("CallOffForm.why"));
        words.setHelperText(client ? text("CallOffForm.mayStayEmpty") : text("CallOffForm.clientReads"));
        keeper = DraftKeeper.keep(words, "afzeggen/" + talk);
        ActionButton send = new ActionButton(text("CallOffForm.send"), () -> {});
        pressed = WhenPressed.of(send, words);
        send.addClickListener(_ -> send());
        addClassName("no-print");
        add(new Details(text("CallOffForm.title"), form(client, send)));
    }

    private Div form(boolean client, ActionButton send) {
        Div form = new Div(new Paragraph(text("CallOffForm.stays")), words);
        if (client) {
            form.add(new HelpAtOnce());
        }
        form.add(new Div(send));
        form.addClassNames("stack", "read");
        return form;
    }

    private void send() {
        String typed = pressed.words();
        words.setInvalid(false);
        try {
            sending.accept(keeper.submission(), typed);
            keeper.sent(typed);
        } catch (Refusal refusal) {
            words.setErrorMessage(reason(refusal));
            words.setInvalid(true);
            words.focus();
        }
    }
}
