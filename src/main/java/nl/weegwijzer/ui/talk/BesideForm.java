package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.conversation.AgendaItemId;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Emptying;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.WhenPressed;
import org.jspecify.annotations.Nullable;

/** Puts something beside the record, in one's own words. What stands there stays. */
public final class BesideForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Hands it over; {@code item} is null for the record as a whole. */
    public interface Sending {
        void send(SubmissionId submission, @Nullable AgendaItemId item, String words);
    }

    private final RadioButtonGroup<Item> about;
    private final TextArea words = Fields.area(text("BesideForm.words"));
    private final transient WhenPressed pressed;
    private final DraftKeeper keeper;
    private final transient Sending sending;

    /** @param me for which side is written: a client reads where help is at once */
    public BesideForm(ConversationSummary talk, Side me, Sending sending) {
        this.sending = sending;
        about = Fields.oneOf(text("BesideForm.about"), List.copyOf(talk.items()));
        about.setItemLabelGenerator(Subjects::title);
        about.setHelperText(text("BesideForm.mayStayEmpty"));
        about.setVisible(!talk.items().isEmpty());
        keeper = DraftKeeper.keep(words, "verslag/" + talk.standing().id());
        ActionButton send = new ActionButton(text("BesideForm.send"), () -> {});
        pressed = WhenPressed.of(send, words);
        send.addClickListener(_ -> send());
        addClassNames("stack", "read", "no-print");
        add(about, words);
        if (me == Side.CLIENT) {
            add(new HelpAtOnce());
        }
        add(new Div(send));
    }

    private void send() {
        words.setInvalid(false);
        String typed = pressed.words();
        try {
            sending.send(
                    keeper.submission(), about.getOptionalValue().map(Item::id).orElse(null), typed);
        } catch (Refusal refusal) {
            words.setErrorMessage(reason(refusal));
            words.setInvalid(true);
            words.focus();
            return;
        }
        keeper.confirm(typed);
        Emptying.after(words, typed);
        about.clear();
    }
}
