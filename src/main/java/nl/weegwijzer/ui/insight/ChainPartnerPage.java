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
import nl.weegwijzer.people.admission.MyAdmission;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.shell.DeskLayout;

/** The home of a chain partner: the clients who opened something for them. */
@Route(value = InsightPaths.PARTNER, layout = DeskLayout.class)
@RolesAllowed("CHAIN_PARTNER")
class ChainPartnerPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AdmissionOverview admissions;

    ChainPartnerPage(AdmissionOverview admissions) {
        this.admissions = admissions;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<MyAdmission> mine = admissions.mine().stream()
                .filter(one -> one.opens().isConsent())
                .toList();
        removeAll();
        add(
                new Headline(text("ChainPartnerPage.title")),
                new Paragraph(mine.isEmpty() ? text("ChainPartnerPage.none") : text("ChainPartnerPage.intro")),
                new MyAdmissions(InsightPaths.PARTNER, mine, ChainPartnerPage::opens),
                new Paragraph(text("ChainPartnerPage.call")));
    }

    private static String opens(MyAdmission one) {
        if (one.afweging() != null) {
            return one.opens() == Opens.EXPLANATIONS
                    ? text("ChainPartnerPage.one", one.until())
                    : text("ChainPartnerPage.oneAndGoals", one.until());
        }
        return one.opens() == Opens.EXPLANATIONS
                ? text("ChainPartnerPage.all", one.until())
                : text("ChainPartnerPage.allAndGoals", one.until());
    }
}
