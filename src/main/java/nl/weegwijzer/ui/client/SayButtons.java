package nl.weegwijzer.ui.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;

/** Four ways to begin saying something about nothing in particular. */
public final class SayButtons extends Div {

    private static final long serialVersionUID = 1L;

    public SayButtons(TrajectId traject) {
        String message = Paths.message(traject) + "?soort=";
        addClassName("row");
        add(
                new ActionLink(text("SayButtons.wish"), message + "wens"),
                new ActionLink(text("SayButtons.concern"), message + "zorg"),
                new ActionLink(text("SayButtons.question"), message + "vraag"),
                new ActionLink(text("SayButtons.correction"), message + "fout"));
    }
}
