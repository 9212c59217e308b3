package nl.weegwijzer.ui.professional.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.choosing.ChoiceStage;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.professional.DeskPaths;

/** What both said so far, and once they want the same, the way to take it over. */
final class StandingPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TakingOver takingOver;
    private final AfwegingId afweging;
    private final Receipt receipt;

    StandingPanel(TakingOver takingOver, AfwegingId afweging, Receipt receipt) {
        this.takingOver = takingOver;
        this.afweging = afweging;
        this.receipt = receipt;
        addClassName("stack");
    }

    /** Shows how it stands now. */
    void show(OnTheTable now) {
        removeAll();
        add(new ChoicePanel(now));
        if (!now.canChoose()) {
            add(new Paragraph(text("ChoicePage.nothing")));
        } else if (now.choice().stage() == ChoiceStage.TOGETHER) {
            add(takeOver(now));
        }
    }

    private Div takeOver(OnTheTable now) {
        var traject = now.traject().id();
        Anchor editor = new Anchor(DeskPaths.afweging(traject, afweging), text("ChoicePage.editor"));
        editor.addClassName("link-target");
        NativeButton take = new NativeButton(text("ChoicePage.takeOver"), _ -> {
            takingOver.takeOver(traject, afweging);
            receipt.show(text("ChoicePage.taken"));
        });
        take.addClassNames("button", "main");
        Div row = new Div(take, editor);
        row.addClassName("row");
        return row;
    }
}
