package nl.weegwijzer.ui.insight;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.people.admission.AdmissionOverview;
import nl.weegwijzer.people.admission.BreakingGlass;
import nl.weegwijzer.people.admission.MyAdmission;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.DeskLayout;

/** A professional opens a dossier outside their caseload, because they have to, and says why. */
@Route(value = InsightPaths.GLASS, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class OpenDossierPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BreakingGlass glass;
    private final transient AdmissionOverview admissions;

    OpenDossierPage(BreakingGlass glass, AdmissionOverview admissions) {
        this.glass = glass;
        this.admissions = admissions;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<MyAdmission> opened = admissions.mine().stream()
                .filter(one -> one.opens() == Opens.BROKEN_GLASS)
                .toList();
        ErrorSummary errors = new ErrorSummary();
        Paragraph means = new Paragraph(text("OpenDossierPage.means"));
        means.addClassName("notice");
        removeAll();
        add(errors, new Headline(text("OpenDossierPage.title")), means, new OpenDossierForm(errors, glass));
        if (!opened.isEmpty()) {
            add(new Part(
                    text("OpenDossierPage.opened"),
                    new MyAdmissions(InsightPaths.GLASS, opened, _ -> text("OpenDossierPage.untilTonight"))));
        }
    }
}
