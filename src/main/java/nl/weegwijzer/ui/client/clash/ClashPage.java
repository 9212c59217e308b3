package nl.weegwijzer.ui.client.clash;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.clash.Clashing;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.clash.ClashHand;
import nl.weegwijzer.ui.clash.ClashPanel;
import nl.weegwijzer.ui.client.NewsNotice;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.clash.ClashReading.Read;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Which goals seem to clash, so that they are talked about. */
@Route(value = Paths.TRAJECT + "/doelen/botsen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ClashPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ClashReading reading;
    private final transient Clashing clashing;
    private final transient LiveTrajecten live;

    ClashPage(ClashReading reading, Clashing clashing, LiveTrajecten live) {
        this.reading = reading;
        this.clashing = clashing;
        this.live = live;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reading.of(Paths.traject(event)));
    }

    private void show(Read read) {
        TrajectId traject = read.traject().id();
        ClashHand hand = new ClashHand(
                traject, Side.CLIENT, clashing, goal -> Paths.goal(traject, goal), said -> said(traject, said));
        removeAll();
        add(new Trail(text("ClashPage.back"), Paths.goals(traject)), news(read));
        add(new Headline(text("ClashPage.title")), new Paragraph(text("ClashPage.about")));
        add(new ClashPanel(hand, read.seen(), read.traject().archivedAt() != null));
    }

    private NewsNotice news(Read shown) {
        TrajectId traject = shown.traject().id();
        NewsNotice news = new NewsNotice(text("ClashPage.news"), text("ClashPage.show"), Paths.clashes(traject));
        live.refresh(
                news, List.of(traject), () -> news.show(!reading.of(traject).equals(shown)));
        return news;
    }

    /** Shows how it stands after an act, and begins with what was done. */
    private void said(TrajectId traject, String what) {
        show(reading.of(traject));
        H2 receipt = new H2(what);
        receipt.addClassName("notice");
        receipt.getElement().setAttribute("tabindex", "-1");
        addComponentAtIndex(1, receipt);
        receipt.getElement().executeJs("window.weegwijzer.goTo(this)");
    }
}
