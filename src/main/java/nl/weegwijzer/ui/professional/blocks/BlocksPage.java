package nl.weegwijzer.ui.professional.blocks;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import nl.weegwijzer.afweging.blocks.Block;
import nl.weegwijzer.afweging.blocks.KeepingBlocks;
import nl.weegwijzer.afweging.starting.CommonQuestion;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** The texts that an organisation writes once and uses often. */
@Route(value = DeskPaths.BLOCKS, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class BlocksPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient KeepingBlocks blocks;

    BlocksPage(KeepingBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        Div list = new Div();
        list.addClassName("options");
        show(list);
        Part fresh = new Part(text("BlocksPage.new"), new NewBlockForm(blocks, () -> show(list)));
        fresh.addClassName("stack");
        content.add(
                new Trail(text("BlocksPage.back"), DeskPaths.caseload()),
                new Headline(text("BlocksPage.title")),
                new Paragraph(text("BlocksPage.about")),
                new Paragraph(text("BlocksPage.first")),
                fresh,
                list);
    }

    private void show(Div list) {
        List<Block> all = blocks.all();
        list.removeAll();
        part(list, text("BlocksPage.inUse"), all, block -> !block.archived() && block.about() == null);
        for (CommonQuestion question : CommonQuestion.values()) {
            part(list, word(question), all, block -> !block.archived() && block.about() == question);
        }
        part(list, text("BlocksPage.archived"), all, Block::archived);
    }

    private void part(Div list, String title, List<Block> all, Predicate<Block> fits) {
        List<Block> some = all.stream().filter(fits).toList();
        if (!some.isEmpty()) {
            list.add(new H2(title));
            some.forEach(block -> list.add(new BlockPanel(block, blocks, () -> show(list))));
        }
    }
}
