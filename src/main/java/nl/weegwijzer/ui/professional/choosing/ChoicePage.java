package nl.weegwijzer.ui.professional.choosing;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.choosing.ChoiceStage;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Choosing together, from the desk: what the client wants, what the professional wants, and what comes of it. */
@Route(value = DeskPaths.CHOICE, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class ChoicePage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient ChoiceDesk desk;
    private final transient Choosing choosing;

    ChoicePage(ChoiceDesk desk, Choosing choosing) {
        this.desk = desk;
        this.choosing = choosing;
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
    }

    private void show(Div body, OnTheTable now, AfwegingId afweging, Receipt receipt) {
        body.removeAll();
        body.add(new Paragraph(text("ChoicePage.intro")), new ChoicePanel(now));
        if (!now.canChoose()) {
            body.add(new Paragraph(text("ChoicePage.nothing")));
            return;
        }
        if (now.choice().stage() == ChoiceStage.TOGETHER) {
            body.add(takeOver(now, afweging, receipt));
        }
        Runnable again = () -> {
            show(body, desk.of(now.traject().id(), afweging), afweging, receipt);
            receipt.show(text("ChoicePage.saved"));
        };
        body.add(new ChoiceForm(now, afweging, choosing, (errors, field, what) -> act(errors, field, what, again)));
    }

    private Div takeOver(OnTheTable now, AfwegingId afweging, Receipt receipt) {
        TrajectId traject = now.traject().id();
        Anchor editor = new Anchor(DeskPaths.afweging(traject, afweging), text("ChoicePage.editor"));
        editor.addClassName("link-target");
        NativeButton take = new NativeButton(text("ChoicePage.takeOver"), _ -> {
            desk.takeOver(traject, afweging);
            receipt.show(text("ChoicePage.taken"));
        });
        take.addClassNames("button", "main");
        Div row = new Div(take, editor);
        row.addClassName("row");
        return row;
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
