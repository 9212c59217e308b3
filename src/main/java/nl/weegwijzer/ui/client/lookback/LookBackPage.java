package nl.weegwijzer.ui.client.lookback;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.GapCard;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.TakenTable;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Do the weighing and the feeling come closer to each other? A subject for a talk, and no mark for anyone. */
@Route(value = Paths.TRAJECT + "/terugblik", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class LookBackPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LookBackReading reading;

    LookBackPage(LookBackReading reading) {
        this.reading = reading;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        LookBack back = reading.of(traject);
        removeAll();
        add(
                new Trail(text("LookBackPage.back"), Paths.overview()),
                new Headline(text("LookBackPage.title")),
                new Paragraph(text("LookBackPage.intro")));
        Part gaps = new Part(text("LookBackPage.gaps"));
        gaps.addClassName("stack");
        if (back.gaps().isEmpty()) {
            gaps.add(new Paragraph(text("LookBackPage.noGaps")));
        }
        back.gaps().forEach(one -> gaps.add(card(traject, one)));
        add(gaps, new Part(text("LookBackPage.taken"), new TakenTable(back.taken(), text("LookBackPage.noAnswers"))));
    }

    private static GapCard card(TrajectId traject, Distance.OverTime time) {
        AfwegingId afweging = time.afweging();
        return new GapCard(time, Paths.compare(traject, afweging), (_, last) -> Paths.version(traject, afweging, last));
    }
}
