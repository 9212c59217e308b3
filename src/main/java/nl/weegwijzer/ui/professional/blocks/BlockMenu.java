package nl.weegwijzer.ui.professional.blocks;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.afweging.blocks.Block;
import nl.weegwijzer.afweging.blocks.KeepingBlocks;
import nl.weegwijzer.afweging.starting.CommonQuestion;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.bench.Unfolding;
import org.jspecify.annotations.Nullable;

/**
 * Puts a text block where somebody was writing. The browser knows that field and puts the text at its cursor, so that it
 * is saved like anything that is typed.
 */
public final class BlockMenu extends Composite<Unfolding> {

    private static final long serialVersionUID = 1L;

    /** Remembers the last text that was written in, and opens the menu with Alt and T, and closes it with Escape. */
    private static final String LISTEN = """
            const menu = this;
            const editor = menu.closest('.bench')?.parentElement ?? document.body;
            editor.addEventListener('focusin', event => {
              const field = event.target.closest('vaadin-text-area');
              if (field) menu.field = field;
            });
            editor.addEventListener('keydown', event => {
              if (event.altKey && event.code === 'KeyT') {
                event.preventDefault();
                menu.open = true;
                menu.querySelector('summary').focus();
              } else if (event.key === 'Escape' && menu.open && menu.contains(event.target)) {
                menu.open = false;
                menu.field?.focus();
              }
            });""";

    private static final String INSERT = """
            const input = this.field?.inputElement;
            if (!input) return;
            this.field.focus();
            input.setRangeText($0, input.selectionStart, input.selectionEnd, 'end');
            input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            this.open = false;""";

    private final transient KeepingBlocks blocks;

    public BlockMenu(KeepingBlocks blocks) {
        this.blocks = blocks;
        getContent().addClassNames("blocks", "no-print");
        getContent().addAttachListener(_ -> getElement().executeJs(LISTEN));
    }

    @Override
    protected Unfolding initContent() {
        return new Unfolding(text("BlockMenu.title"), this::list);
    }

    private Component list() {
        List<Block> inUse =
                blocks.all().stream().filter(block -> !block.archived()).toList();
        Anchor all = new Anchor(DeskPaths.blocks(), text("BlockMenu.all"));
        all.addClassName("link-target");
        Div menu = new Div(new Paragraph(text("BlockMenu.help")), picks(inUse, null));
        for (CommonQuestion question : CommonQuestion.values()) {
            if (inUse.stream().anyMatch(block -> block.about() == question)) {
                menu.add(new Unfolding(word(question), () -> picks(inUse, question)));
            }
        }
        menu.add(all);
        return menu;
    }

    private UnorderedList picks(List<Block> inUse, @Nullable CommonQuestion about) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bare", "picks");
        inUse.stream().filter(block -> block.about() == about).forEach(block -> list.add(new ListItem(button(block))));
        return list;
    }

    private NativeButton button(Block block) {
        NativeButton insert = new NativeButton(block.name(), _ -> getElement().executeJs(INSERT, block.words()));
        insert.addClassName("plain");
        return insert;
    }
}
