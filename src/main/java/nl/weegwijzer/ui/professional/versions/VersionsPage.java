package nl.weegwijzer.ui.professional.versions;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.comparing.PassageChange;
import nl.weegwijzer.afweging.comparing.VersionComparison;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** What was published, whether nobody changed it since, and which words differ between two versions. */
@Route(value = DeskPaths.VERSIONS + "/:from?([1-9][0-9]{0,5})/:to?([1-9][0-9]{0,5})", layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class VersionsPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient VersionsReading reading;

    VersionsPage(VersionsReading reading) {
        this.reading = reading;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        AfwegingId afweging = afweging(address);
        Versions versions = reading.of(traject, afweging);
        content.add(
                new Trail(text("VersionsPage.back"), DeskPaths.afweging(traject, afweging)),
                new Headline(text("VersionsPage.title", versions.traject().clientName())));
        address.getInteger("from").ifPresent(from -> {
            int to = address.getInteger("to").orElse(from + 1);
            content.add(changes(versions, from, to));
        });
        content.add(list(traject, versions));
        if (versions.all().size() > 2) {
            content.add(new PairForm(traject, afweging, versions));
        }
    }

    private static Component list(TrajectId traject, Versions versions) {
        return versions.all().isEmpty()
                ? new Paragraph(text("VersionsPage.none"))
                : new Part(text("VersionsPage.list"), new VersionRows(traject, versions));
    }

    private static Component changes(Versions versions, int from, int to) {
        List<PassageChange> changes = VersionComparison.between(
                versions.number(from).orElseThrow(NotFound::new),
                versions.number(to).orElseThrow(NotFound::new),
                ChangesPanel::say);
        Part part = new Part(
                text("VersionsPage.changes", from, to),
                changes.isEmpty() ? new Paragraph(text("VersionsPage.same")) : new ChangesPanel(changes));
        part.addClassName("stack");
        return part;
    }
}
