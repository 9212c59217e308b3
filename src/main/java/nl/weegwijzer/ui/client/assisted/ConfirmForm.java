package nl.weegwijzer.ui.client.assisted;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import nl.weegwijzer.conversation.assisted.AssistedId;
import nl.weegwijzer.conversation.assisted.AssistedSummary;
import nl.weegwijzer.conversation.assisted.CodeCheck;
import nl.weegwijzer.conversation.assisted.Confirming;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.talk.TypedWords;
import org.jspecify.annotations.Nullable;

/** "Ja, dit zei ik" with the code, or "nee" with words of one's own. A no is as good as a yes. */
final class ConfirmForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Confirming confirming;
    private final transient TrajectId traject;
    private final transient AssistedId id;
    private final transient Runnable done;
    private final TextField code = Fields.line(text("ConfirmForm.code"));
    private final TextArea words = Fields.area(text("ConfirmForm.words"));
    private final DraftKeeper keeper;

    ConfirmForm(Confirming confirming, TrajectId traject, AssistedSummary typed, Runnable done) {
        this.confirming = confirming;
        this.traject = traject;
        this.id = typed.id();
        this.done = done;
        code.setHelperText(text("ConfirmForm.codeHelp"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        words.setHelperText(text("ConfirmForm.mayStayEmpty"));
        keeper = DraftKeeper.keep(words, "bevestigen/" + id);
        ActionButton yes = new ActionButton(text("ConfirmForm.yes"), this::confirm).main();
        ActionButton no = new ActionButton(text("ConfirmForm.no"), this::refuse);
        String what = TypedWords.title(typed.typed());
        yes.setAriaLabel(text("ConfirmForm.which", text("ConfirmForm.yes"), what));
        no.setAriaLabel(text("ConfirmForm.which", text("ConfirmForm.no"), what));
        addClassNames("stack", "no-print");
        add(code, yes, words, new HelpAtOnce(), no);
    }

    private void confirm() {
        code.setInvalid(false);
        CodeCheck check = attempt(() -> confirming.confirm(traject, id, code.getValue()));
        if (check == CodeCheck.RIGHT) {
            keeper.forget();
            done.run();
            Announcer.say(text("ConfirmForm.confirmed"));
        } else if (check != null) {
            say(check == CodeCheck.WRONG ? text("ConfirmForm.wrong") : text("ConfirmForm.spent"));
        }
    }

    private void refuse() {
        Boolean refused = attempt(() -> {
            confirming.refuse(traject, id, words.getValue());
            return true;
        });
        if (refused != null) {
            keeper.forget();
            done.run();
            Announcer.say(text("ConfirmForm.refused"));
        }
    }

    private <T> @Nullable T attempt(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            say(reason(refusal));
            return null;
        }
    }

    private void say(String sentence) {
        code.setErrorMessage(sentence);
        code.setInvalid(true);
        code.focus();
    }
}
