package nl.weegwijzer.ui.professional.heard;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.GapCard;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.TakenTable;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** One thread through time: do the weighing and the feeling of the client come closer to each other? */
@Route(value = DeskPaths.HEARD, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class HeardPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient HeardReading reading;
    private final transient LiveTrajecten live;

    HeardPage(HeardReading reading, LiveTrajecten live) {
        this.reading = reading;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        Heard heard = reading.of(traject);
        Div body = new Div();
        body.addClassNames("stack", "column");
        content.add(
                new Trail(heard.traject().clientName(), DeskPaths.traject(traject)),
                new Headline(text("HeardPage.title", heard.traject().clientName())),
                new Paragraph(text("HeardPage.intro")),
                body);
        show(body, heard);
        live.refresh(content, List.of(traject), () -> show(body, reading.of(traject)));
    }

    private static void show(Div body, Heard heard) {
        body.removeAll();
        Part gaps = new Part(text("HeardPage.gaps"));
        gaps.addClassName("stack");
        if (heard.gaps().isEmpty()) {
            gaps.add(new Paragraph(text("HeardPage.noGaps")));
        }
        TrajectId traject = heard.traject().id();
        heard.gaps()
                .forEach(one -> gaps.add(new GapCard(
                        one,
                        DeskPaths.comparison(traject, one.afweging()),
                        (first, last) -> DeskPaths.versions(traject, one.afweging(), first, last))));
        body.add(gaps, new Part(text("HeardPage.taken"), new TakenTable(heard.taken(), text("HeardPage.noAnswers"))));
    }
}
