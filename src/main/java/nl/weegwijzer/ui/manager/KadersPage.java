package nl.weegwijzer.ui.manager;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.kader.KeptKader;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Every kader of the organisation: what is in use, and what no longer is. */
@Route(value = KaderPaths.ALL, layout = DeskLayout.class)
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class KadersPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient KaderKeeping keeping;

    KadersPage(KaderKeeping keeping) {
        this.keeping = keeping;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<KeptKader> all = keeping.all();
        List<KeptKader> used =
                all.stream().filter(kader -> kader.archivedAt() == null).toList();
        List<KeptKader> past =
                all.stream().filter(kader -> kader.archivedAt() != null).toList();
        removeAll();
        add(head(), new Paragraph(text("KadersPage.intro")), list(used));
        if (!past.isEmpty()) {
            add(new Part(text("KadersPage.archived"), table(past)));
        }
    }

    private static Div head() {
        Div head = new Div(
                new Headline(text("KadersPage.title")),
                new ActionLink(text("NewKaderPage.title"), "/" + KaderPaths.NEW).main());
        head.addClassNames("row", "spread");
        return head;
    }

    private static Component list(List<KeptKader> kaders) {
        return kaders.isEmpty() ? new Paragraph(text("KadersPage.none")) : table(kaders);
    }

    private static GridTable table(List<KeptKader> kaders) {
        GridTable table = new GridTable(List.of(
                text("KadersPage.name"),
                text("KadersPage.kind"),
                text("KadersPage.owner"),
                text("KadersPage.version")));
        kaders.forEach(kader -> table.addRow(
                name(kader),
                new Span(word(kader.kind())),
                new Span(kader.newest().words().owner()),
                new Span(since(kader.newest()))));
        return table;
    }

    private static Anchor name(KeptKader kader) {
        return new Anchor(
                "/" + KaderPaths.kader(kader.id()), kader.newest().words().name());
    }

    private static String since(KaderVersion version) {
        return text("KadersPage.since", version.number(), day(version.words().validFrom()));
    }
}
