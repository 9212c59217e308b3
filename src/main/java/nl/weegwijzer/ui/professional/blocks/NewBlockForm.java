package nl.weegwijzer.ui.professional.blocks;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.weegwijzer.afweging.blocks.KeepingBlocks;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.field.Fields;

/** Adds a text block: the name by which people know it, and its text. */
final class NewBlockForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient KeepingBlocks blocks;
    private final transient Runnable added;
    private final TextField name = Fields.line(text("NewBlockForm.name"));
    private final TextArea words = Fields.area(text("NewBlockForm.words"));

    NewBlockForm(KeepingBlocks blocks, Runnable added) {
        this.blocks = blocks;
        this.added = added;
        name.setHelperText(text("NewBlockForm.help"));
        NativeButton go = new NativeButton(text("NewBlockForm.add"), _ -> add());
        go.addClassNames("button", "main");
        addClassNames("stack", "read");
        add(name, words, new Div(go));
    }

    private void add() {
        try {
            blocks.add(name.getValue(), words.getValue());
            Announcer.say(text("NewBlockForm.added", name.getValue()));
            name.clear();
            name.setInvalid(false);
            words.clear();
            name.focus();
            added.run();
        } catch (Refusal refusal) {
            name.setErrorMessage(reason(refusal));
            name.setInvalid(true);
            name.focus();
        }
    }
}
