package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.function.BiConsumer;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.Tag;
import nl.weegwijzer.ui.professional.When;

/** Every afweging of the client, and how far it is. */
final class AfwegingenPart extends DeskPart {

    private static final long serialVersionUID = 1L;

    /** One afweging, with how many points the client weighed along. */
    private record Weighed(Progress progress, long points) {}

    private final TrajectSummary traject;
    private final transient Clock clock;
    private final Paragraph none = new Paragraph(text("AfwegingenPart.none"));
    private final transient Lasting<Weighed, Weighed, Article> list;

    /** @param begin what happens with the question of a new one, and with what it begins */
    AfwegingenPart(TrajectDesk desk, Clock clock, BiConsumer<Beginning, String> begin) {
        this.traject = desk.traject();
        this.clock = clock;
        Div rows = new Div();
        rows.addClassName("rows");
        list = new Lasting<>(rows, one -> one, this::row, (row, same) -> {});
        Part part = new Part(text("AfwegingenPart.title"), none, rows);
        part.addClassName("stack");
        Anchor heard = new Anchor(DeskPaths.heard(traject.id()), text("AfwegingenPart.heard"));
        heard.addClassName("link-target");
        part.add(heard);
        if (!desk.archived()) {
            part.add(new BeginForm(desk.afwegingen(), begin));
        }
        add(part);
    }

    @Override
    void show(TrajectDesk desk) {
        none.setVisible(desk.afwegingen().isEmpty());
        list.show(desk.afwegingen().stream()
                .map(one -> new Weighed(one, desk.weighed(one.afweging())))
                .toList());
    }

    private Article row(Weighed weighed) {
        Progress one = weighed.progress();
        String question = one.question().isEmpty() ? text("AfwegingenPart.noQuestion") : one.question();
        Paragraph changed = new Paragraph(text("AfwegingenPart.changed", When.was(one.changedAt(), clock)));
        changed.addClassNames("small", "soft");
        Article row = new Article(head(one, question), changed);
        if (weighed.points() > 0) {
            row.add(new Paragraph(text("AfwegingenPart.weighed", traject.clientName(), weighed.points())));
        }
        if (one.published() != null) {
            row.add(links(one, question));
        }
        row.addClassName("stack-s");
        return row;
    }

    private Div head(Progress one, String question) {
        H3 title = new H3(new Anchor(DeskPaths.afweging(traject.id(), one.afweging()), question));
        Div head = new Div(title, state(one));
        head.addClassName("row");
        return head;
    }

    private static Tag state(Progress one) {
        Progress.Published published = one.published();
        if (published == null) {
            return new Tag(text("AfwegingenPart.draft"));
        }
        if (one.unpublished()) {
            return Tag.strong(text("AfwegingenPart.ahead", published.number()));
        }
        return new Tag(
                published.open()
                        ? text("AfwegingenPart.open", published.number())
                        : text("AfwegingenPart.decided", published.number()));
    }

    private Div links(Progress one, String question) {
        Anchor compare = new Anchor(DeskPaths.comparison(traject.id(), one.afweging()), text("AfwegingenPart.compare"));
        Anchor look = new Anchor(DeskPaths.preview(traject.id(), one.afweging()), text("AfwegingenPart.look"));
        compare.setAriaLabel(text("AfwegingenPart.of", text("AfwegingenPart.compare"), question));
        look.setAriaLabel(text("AfwegingenPart.of", text("AfwegingenPart.look"), question));
        compare.addClassName("link-target");
        look.addClassName("link-target");
        Anchor choose = new Anchor(DeskPaths.choice(traject.id(), one.afweging()), text("AfwegingenPart.choose"));
        choose.setAriaLabel(text("AfwegingenPart.of", text("AfwegingenPart.choose"), question));
        choose.addClassName("link-target");
        choose.setVisible(one.published() != null && one.published().open());
        Div links = new Div(compare, choose, look);
        links.addClassName("row");
        return links;
    }
}
