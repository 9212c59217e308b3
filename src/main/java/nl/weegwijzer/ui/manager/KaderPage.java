package nl.weegwijzer.ui.manager;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KeptKader;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.shell.DeskLayout;

/** One kader: what it says now, and everything it said before. */
@Route(value = KaderPaths.KADER, layout = DeskLayout.class)
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class KaderPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient KaderKeeping keeping;
    private final Receipt receipt = new Receipt();

    KaderPage(KaderKeeping keeping) {
        this.keeping = keeping;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(KaderId.parse(event.getRouteParameters().get("kader").orElse("")));
    }

    private void show(KaderId id) {
        KeptKader kader = keeping.one(id);
        removeAll();
        add(
                new Trail(text("KaderPage.back"), "/" + KaderPaths.ALL),
                new Headline(kader.newest().words().name()),
                receipt,
                new Paragraph(text("KaderPage.kind", word(kader.kind()))));
        add(new VersionPanel(kader.newest()), acts(kader));
        Part history = new Part(text("KaderPage.history"), new Paragraph(text("KaderPage.historyHelp")));
        kader.versions().forEach(version -> history.add(VersionPanel.folded(version)));
        history.addClassName("stack");
        add(history);
    }

    private Div acts(KeptKader kader) {
        Div acts = new Div();
        acts.addClassNames("row", "no-print");
        if (kader.archivedAt() == null) {
            acts.add(
                    new ActionLink(text("KaderPage.change"), KaderPaths.change(kader.id())).main(),
                    button(text("KaderPage.archive"), () -> archive(kader)));
        } else {
            acts.add(
                    new Paragraph(text("KaderPage.archived")), button(text("KaderPage.restore"), () -> restore(kader)));
        }
        return acts;
    }

    private void archive(KeptKader kader) {
        keeping.archive(kader.id());
        show(kader.id());
        receipt.show(text("KaderPage.archivedNow"), () -> restore(kader));
    }

    private void restore(KeptKader kader) {
        keeping.restore(kader.id());
        show(kader.id());
        receipt.show(text("KaderPage.restoredNow"));
    }

    private static NativeButton button(String words, Runnable act) {
        NativeButton button = new NativeButton(words, _ -> act.run());
        button.addClassName("button");
        return button;
    }
}
