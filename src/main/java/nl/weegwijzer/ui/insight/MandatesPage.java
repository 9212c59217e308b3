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
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.admission.MyAdmission;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.shell.ClientLayout;

/** The home of a representative: for whom they may read, and the code that they tell who wants that. */
@Route(value = InsightPaths.MANDATES, layout = ClientLayout.class)
@RolesAllowed("REPRESENTATIVE")
class MandatesPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AdmissionOverview admissions;
    private final transient Mandating mandating;

    MandatesPage(AdmissionOverview admissions, Mandating mandating) {
        this.admissions = admissions;
        this.mandating = mandating;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<MyAdmission> mine = admissions.mine().stream()
                .filter(one -> one.opens().isMandate())
                .toList();
        removeAll();
        add(
                new Headline(text("MandatesPage.title")),
                new Paragraph(mine.isEmpty() ? text("MandatesPage.none") : text("MandatesPage.intro")),
                new MyAdmissions(InsightPaths.MANDATES, mine, MandatesPage::opens),
                new Part(
                        text("MandatesPage.code"),
                        new Paragraph(text("MandatesPage.codeWhy")),
                        Cards.line(mandating.myCode(), "")));
    }

    private static String opens(MyAdmission one) {
        return one.opens() == Opens.READING
                ? text("MandatesPage.reading", one.until())
                : text("MandatesPage.answering", one.until());
    }
}
