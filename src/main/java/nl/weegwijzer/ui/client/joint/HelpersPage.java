package nl.weegwijzer.ui.client.joint;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.jointplan.JointPlan;
import nl.weegwijzer.jointplan.SayingBelief;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.NewsNotice;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.joint.HelpersReading.Read;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;

/** The goal above all others, and who helps with what. */
@Route(value = Paths.TRAJECT + "/samen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class HelpersPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HelpersReading reading;
    private final transient SayingBelief saying;
    private final transient LiveTrajecten live;

    HelpersPage(HelpersReading reading, SayingBelief saying, LiveTrajecten live) {
        this.reading = reading;
        this.saying = saying;
        this.live = live;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reading.of(Paths.traject(event)));
    }

    private void show(Read read) {
        TrajectId traject = read.traject().id();
        removeAll();
        add(new Trail(text("HelpersPage.back"), Paths.goals(traject)), news(read));
        add(new Headline(text("HelpersPage.title")));
        if (read.plan().isEmpty()) {
            add(new Paragraph(text("HelpersPage.none")));
            return;
        }
        JointPlan plan = read.plan().get();
        add(new Paragraph(text("HelpersPage.goal", plan.title())));
        add(new Part(text("HelpersPage.who"), helpers(plan)));
        if (read.traject().archivedAt() == null) {
            add(asked(traject, plan));
        }
    }

    private NewsNotice news(Read shown) {
        TrajectId traject = shown.traject().id();
        NewsNotice news = new NewsNotice(text("HelpersPage.news"), text("HelpersPage.show"), Paths.helpers(traject));
        live.refresh(
                news, List.of(traject), () -> news.show(!reading.of(traject).equals(shown)));
        return news;
    }

    private Part asked(TrajectId traject, JointPlan plan) {
        Part asked = new Part(text("BeliefForm.title"));
        if (plan.belief() != null) {
            asked.add(Cards.small(
                    text("BeliefForm.before", day(LegalDays.of(plan.belief().at())))));
        }
        asked.add(new BeliefForm(traject, plan.behaviour(), saying, said -> said(traject, said)));
        return asked;
    }

    private static Div helpers(JointPlan plan) {
        UnorderedList all = new UnorderedList();
        all.addClassNames("bare", "rows");
        plan.going()
                .forEach(one -> all.add(new ListItem(
                        Cards.line(one.discipline(), one.words()), Cards.small(word(one.intervention())))));
        return new Div(plan.going().isEmpty() ? new Paragraph(text("HelpersPage.nobodyYet")) : all);
    }

    private void said(TrajectId traject, String what) {
        show(reading.of(traject));
        H2 receipt = new H2(what);
        receipt.addClassName("notice");
        receipt.getElement().setAttribute("tabindex", "-1");
        addComponentAtIndex(1, receipt);
        receipt.getElement().executeJs("window.weegwijzer.goTo(this)");
    }
}
