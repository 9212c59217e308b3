package nl.weegwijzer.ui.professional.choosing;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** Choosing together, from the desk: what the client wants, what the professional wants, and what comes of it. */
@Route(value = DeskPaths.CHOICE, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class ChoicePage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient ChoiceDesk desk;
    private final transient TakingOver takingOver;
    private final transient Choosing choosing;
    private final transient LiveTrajecten live;
    private @Nullable StandingPanel standing;
    private @Nullable ChoiceForm form;

    ChoicePage(ChoiceDesk desk, TakingOver takingOver, Choosing choosing, LiveTrajecten live) {
        this.desk = desk;
        this.takingOver = takingOver;
        this.choosing = choosing;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        AfwegingId afweging = afweging(address);
        OnTheTable now = desk.of(traject, afweging);
        Receipt receipt = new Receipt();
        Div body = new Div();
        body.addClassNames("stack", "column");
        content.add(
                new Trail(now.traject().clientName(), DeskPaths.traject(traject)),
                new Headline(text("ChoicePage.title", now.explanation().question())),
                receipt,
                body);
        show(body, now, afweging, receipt);
        OnTheTable[] shown = {now};
        live.refresh(content, List.of(traject), () -> refresh(body, shown, afweging, receipt));
    }

    /** Takes in what was said meanwhile, and leaves alone what is being filled in. */
    private void refresh(Div body, OnTheTable[] shown, AfwegingId afweging, Receipt receipt) {
        OnTheTable before = shown[0];
        OnTheTable now = desk.of(before.traject().id(), afweging);
        shown[0] = now;
        if (form == null || standing == null || !now.asksTheSame(before)) {
            show(body, now, afweging, receipt);
        } else if (!now.equals(before)) {
            form.show(now);
            standing.show(now);
        }
    }

    private void show(Div body, OnTheTable now, AfwegingId afweging, Receipt receipt) {
        standing = new StandingPanel(takingOver, afweging, receipt);
        standing.show(now);
        form = null;
        body.removeAll();
        body.add(new Paragraph(text("ChoicePage.intro")), standing);
        if (!now.canChoose()) {
            return;
        }
        Runnable again = () -> {
            show(body, desk.of(now.traject().id(), afweging), afweging, receipt);
            receipt.show(text("ChoicePage.saved"));
        };
        form = new ChoiceForm(now, afweging, choosing, (errors, field, what) -> act(errors, field, what, again));
        body.add(form);
    }

    private static void act(ErrorSummary errors, Component field, Runnable what, Runnable then) {
        try {
            what.run();
            then.run();
        } catch (Refusal refusal) {
            errors.show(List.of(new Problem(reason(refusal), field)));
        }
    }
}
