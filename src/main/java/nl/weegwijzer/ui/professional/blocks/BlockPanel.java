package nl.weegwijzer.ui.professional.blocks;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import nl.weegwijzer.afweging.blocks.Block;
import nl.weegwijzer.afweging.blocks.KeepingBlocks;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.field.Fields;

/** One text block, to be rewritten or taken out of use. */
final class BlockPanel extends Article {

    private static final long serialVersionUID = 1L;

    private final transient KeepingBlocks blocks;
    private final String name;
    private final TextArea words;

    /** @param moved what happens when it went out of use or came back */
    BlockPanel(Block block, KeepingBlocks blocks, Runnable moved) {
        this.blocks = blocks;
        this.name = block.name();
        words = Fields.area(name);
        words.setValue(block.words());
        words.setReadOnly(block.archived());
        NativeButton save = new NativeButton(text("BlockPanel.save"), _ -> save());
        save.addClassName("button");
        save.setVisible(!block.archived());
        Div buttons = new Div(save, move(block, moved));
        buttons.addClassName("row");
        addClassNames("card", "stack");
        add(words, buttons);
    }

    private NativeButton move(Block block, Runnable moved) {
        String act = block.archived() ? text("BlockPanel.restore") : text("BlockPanel.archive");
        NativeButton move = new NativeButton(act, _ -> {
            blocks.archive(name, !block.archived());
            moved.run();
        });
        move.addClassName("button");
        move.setAriaLabel(text("BlockPanel.of", act, name));
        return move;
    }

    private void save() {
        try {
            blocks.write(name, words.getValue());
            words.setInvalid(false);
            Announcer.say(text("BlockPanel.saved", name));
        } catch (Refusal refusal) {
            words.setErrorMessage(reason(refusal));
            words.setInvalid(true);
            words.focus();
        }
    }
}
