package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.Comparison.Heading;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.NewsNotice;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;

/** What the client finds important and what the professional weighed, side by side. */
@Route(value = Paths.EXPLANATION + "/vergelijken", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ComparePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SidesReading reading;
    private final transient LiveTrajecten live;

    ComparePage(SidesReading reading, LiveTrajecten live) {
        this.reading = reading;
        this.live = live;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        AfwegingId afweging = Paths.afweging(event);
        SideBySide sides = reading.sides(traject, afweging);
        removeAll();
        add(new Trail(text("ComparePage.back"), Paths.explanation(traject, afweging)));
        add(news(traject, sides), intro(sides));
        add(answered(sides) ? points(traject, sides) : WhileOpen.only(weighFirst(traject, afweging)));
    }

    private static boolean answered(SideBySide sides) {
        return !sides.gone().isEmpty()
                || sides.rows().stream().anyMatch(row -> row.importance() != null || row.feeling() != null);
    }

    private static ActionLink weighFirst(TrajectId traject, AfwegingId afweging) {
        return new ActionLink(text("ComparePage.weighFirst"), Paths.weigh(traject, afweging)).main();
    }

    private NewsNotice news(TrajectId traject, SideBySide shown) {
        AfwegingId afweging = shown.afweging();
        NewsNotice news =
                new NewsNotice(text("ComparePage.news"), text("ComparePage.show"), Paths.compare(traject, afweging));
        live.refresh(
                news,
                List.of(traject),
                () -> news.show(!reading.sides(traject, afweging).equals(shown)));
        return news;
    }

    private static Component intro(SideBySide sides) {
        int apart = sides.rows(Heading.APART).size();
        String first = apart == 0 ? text("ComparePage.noneApart") : text("ComparePage.apart", apart);
        Div intro = new Div(
                new Headline(text("ComparePage.title")),
                new Paragraph(sides.question()),
                new Paragraph(answered(sides) ? first : text("ComparePage.nothingYet")));
        intro.addClassNames("read", "stack");
        return intro;
    }

    private static Component points(TrajectId traject, SideBySide sides) {
        Div all = new Div(new Key());
        List<SideBySide.Row> inOrder = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            List<SideBySide.Row> rows = sides.rows(heading);
            inOrder.addAll(rows);
            if (!rows.isEmpty()) {
                all.add(new Part(heading(heading, rows.size()), points(traject, sides, rows)));
            }
        }
        all.add(new TwinTable(inOrder), new GoneList(sides.gone()));
        if (DistancePanel.known(sides)) {
            all.add(new Part(text("DistancePanel.title"), new DistancePanel(sides, Paths.lookBack(traject))));
        }
        return all;
    }

    private static Component[] points(TrajectId traject, SideBySide sides, List<SideBySide.Row> rows) {
        return rows.stream()
                .map(row -> new Point(row, traject, sides.afweging()))
                .toArray(Component[]::new);
    }

    private static String heading(Heading heading, int many) {
        return switch (heading) {
            case APART -> text("ComparePage.talkFirst", many);
            case OPEN -> text("ComparePage.unknown", many);
            case SEEN -> text("ComparePage.alike", many);
        };
    }
}
