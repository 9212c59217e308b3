package nl.weegwijzer.ui.professional.reading;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Fields;

/** What a second reader thinks of the whole, and whether it can go out. */
final class RemarksForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea remarks = Fields.area(text("RemarksForm.remarks"));
    private final DraftKeeper keeper;
    private final transient BiConsumer<Boolean, String> send;

    /** @param send what happens with the approval and the remarks */
    RemarksForm(String client, String draftKey, BiConsumer<Boolean, String> send) {
        this.send = send;
        keeper = DraftKeeper.keep(remarks, draftKey);
        remarks.setHelperText(text("RemarksForm.help"));
        NativeButton good = new NativeButton(text("RemarksForm.approve"), _ -> send(true));
        NativeButton notYet = new NativeButton(text("RemarksForm.notYet"), _ -> send(false));
        good.addClassNames("button", "main");
        notYet.addClassName("button");
        Div choice = new Div(good, notYet);
        choice.addClassName("row");
        Part part =
                new Part(text("RemarksForm.title"), new Paragraph(text("RemarksForm.later", client)), remarks, choice);
        part.addClassNames("card", "stack");
        add(part);
    }

    private void send(boolean approved) {
        if (!approved && remarks.isEmpty()) {
            refuse(text("RemarksForm.sayWhy"));
            return;
        }
        try {
            send.accept(approved, remarks.getValue());
            keeper.forget();
        } catch (Refusal refusal) {
            refuse(reason(refusal));
        }
    }

    private void refuse(String why) {
        remarks.setErrorMessage(why);
        remarks.setInvalid(true);
        remarks.focus();
    }
}
