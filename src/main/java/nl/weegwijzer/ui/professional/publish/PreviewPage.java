package nl.weegwijzer.ui.professional.publish;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.ClientScreen;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.choosing.TakingOver;
import nl.weegwijzer.ui.professional.coach.Coaching;
import nl.weegwijzer.ui.shell.DeskLayout;

/** The page exactly as the client will see it, and beside it the way to publish it. */
@Route(value = DeskPaths.PREVIEW, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class PreviewPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private static final Locale WRITTEN_IN = Locale.of("nl");

    private final transient ProofReading reading;
    private final transient Publishing publishing;
    private final transient Catalogue catalogue;
    private final transient ExplanationDocument document;
    private final transient ReadingAlong readingAlong;
    private final transient LiveTrajecten live;
    private final transient Clock clock;
    private final transient Coaching coaching;
    private final transient TakingOver takingOver;

    PreviewPage(
            ProofReading reading,
            Publishing publishing,
            Catalogue catalogue,
            ExplanationDocument document,
            ReadingAlong readingAlong,
            LiveTrajecten live,
            Clock clock,
            Coaching coaching,
            TakingOver takingOver) {
        this.reading = reading;
        this.publishing = publishing;
        this.catalogue = catalogue;
        this.document = document;
        this.readingAlong = readingAlong;
        this.live = live;
        this.clock = clock;
        this.coaching = coaching;
        this.takingOver = takingOver;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        AfwegingId afweging = afweging(address);
        Proof proof = reading.of(traject, afweging);
        ClientScreen screen = new ClientScreen();
        show(screen, proof);
        Supplier<Proof> now = () -> reading.of(traject, afweging);
        PublishPanel panel = panel(proof, screen, now);
        LookAgain desk = new LookAgain(proof, panel, readingAlong, takingOver, now, clock, coaching);
        if (!proof.archived()) {
            live.refresh(desk, List.of(traject), desk::refresh);
        }
        content.add(back(proof), new Headline(text("PreviewPage.title", proof.client())), sides(desk, screen));
    }

    private PublishPanel panel(Proof proof, ClientScreen screen, Supplier<Proof> now) {
        return new PublishPanel(proof, catalogue, () -> {
            int number = publishing.publish(proof.traject().id(), proof.afweging());
            show(screen, now.get());
            return number;
        });
    }

    private static Trail back(Proof proof) {
        TrajectId traject = proof.traject().id();
        return proof.archived()
                ? new Trail(proof.client(), DeskPaths.traject(traject))
                : new Trail(text("PreviewPage.back"), DeskPaths.afweging(traject, proof.afweging()));
    }

    private static Div sides(Div desk, ClientScreen screen) {
        Section preview = new Section(screen);
        preview.setAriaLabel(text("PreviewPage.preview"));
        preview.addClassName("whole");
        Div sides = new Div(desk, preview);
        sides.addClassName("bench");
        return sides;
    }

    private void show(ClientScreen screen, Proof proof) {
        screen.show(document.render(proof.shown(), WRITTEN_IN, Links.none()));
    }
}
