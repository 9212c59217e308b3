package nl.weegwijzer.ui.client.lookin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.people.admission.AdmissionOverview;
import nl.weegwijzer.people.admission.Admitted;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.lookin.LookInReading.LookIn;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Who may look in, until when, and letting somebody in or out. */
@Route(value = Paths.TRAJECT + "/wie-mag-meekijken", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class LookInPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LookInReading reading;
    private final transient AdmissionOverview admissions;
    private final transient Mandating mandating;
    private final transient LiveTrajecten live;

    LookInPage(LookInReading reading, AdmissionOverview admissions, Mandating mandating, LiveTrajecten live) {
        this.reading = reading;
        this.admissions = admissions;
        this.mandating = mandating;
        this.live = live;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        LookIn now = reading.of(traject);
        Receipt receipt = new Receipt();
        LookInParts parts = new LookInParts(traject, (shown, admitted) -> withdraw(traject, shown, receipt, admitted));
        parts.show(now);
        removeAll();
        add(
                new Trail(text("LookInPage.back"), Paths.overview()),
                receipt,
                new Headline(text("LookInPage.title")),
                new Paragraph(text("LookInPage.intro")),
                parts);
        live.refresh(parts, List.of(traject), () -> parts.show(reading.of(traject)));
        markSeen(traject, now);
    }

    private void markSeen(TrajectId traject, LookIn now) {
        if (!now.admitted().stream().allMatch(Admitted::seen)) {
            admissions.seen(traject);
        }
    }

    private void withdraw(TrajectId traject, LookInParts parts, Receipt receipt, Admitted admitted) {
        mandating.withdraw(traject, admitted.id());
        parts.show(reading.of(traject));
        receipt.show(text("LookInPage.withdrawn", admitted.name()));
    }
}
