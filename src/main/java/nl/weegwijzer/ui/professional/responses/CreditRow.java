package nl.weegwijzer.ui.professional.responses;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.professional.DeskPaths;

/** After words were taken over: the offer to name them in the next version as what moved it. */
final class CreditRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Replying replying;
    private final transient Said said;

    CreditRow(Replying replying, Said said, List<Progress> places) {
        this.replying = replying;
        this.said = said;
        addClassNames("stack-s", "no-print");
        if (places.isEmpty()) {
            return;
        }
        Div buttons = new Div();
        buttons.addClassName("row");
        places.forEach(place -> buttons.add(button(place)));
        add(new Paragraph(text("CreditRow.offer", said.writtenBy())), buttons);
    }

    void show(Said now, boolean archived) {
        boolean taken = now.answer() != null
                && (now.answer().outcome() == Outcome.ADOPTED || now.answer().outcome() == Outcome.PARTLY);
        setVisible(taken && !archived && now.ledTo() == null && !now.words().isEmpty());
    }

    private NativeButton button(Progress place) {
        NativeButton name = new NativeButton(text("CreditRow.name", question(place)), _ -> credit(place));
        name.addClassNames("button", "quiet");
        return name;
    }

    private void credit(Progress place) {
        replying.credit(said, place.afweging());
        String done = text("CreditRow.done", question(place));
        removeAll();
        add(
                new Paragraph(done),
                new Anchor(DeskPaths.afweging(replying.traject(), place.afweging()), text("CreditRow.write")));
        Announcer.say(done);
    }

    private static String question(Progress place) {
        return place.question().isEmpty() ? text("CreditRow.noQuestion") : place.question();
    }
}
