package nl.weegwijzer.ui.manager;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderWords;
import nl.weegwijzer.kader.KeptKader;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Changes a kader, which makes its next version. */
@Route(value = KaderPaths.CHANGE, layout = DeskLayout.class)
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class ChangeKaderPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient KaderKeeping keeping;

    ChangeKaderPage(KaderKeeping keeping) {
        this.keeping = keeping;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KeptKader kader = keeping.one(
                KaderId.parse(event.getRouteParameters().get("kader").orElse("")));
        if (kader.archivedAt() != null) {
            throw new NotFound();
        }
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(kader.newest().words().name(), "/" + KaderPaths.kader(kader.id())),
                errors,
                new Headline(text("ChangeKaderPage.title")),
                new Paragraph(text("ChangeKaderPage.intro", kader.newest().number() + 1)));
        add(new KaderForm(errors, kader.newest().words(), words -> change(kader, words)));
    }

    private void change(KeptKader kader, KaderWords words) {
        keeping.change(kader.id(), kader.newest().number(), words);
        UI.getCurrentOrThrow().navigate(KaderPaths.kader(kader.id()));
    }
}
