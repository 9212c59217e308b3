package nl.weegwijzer.ui.clash;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.goals.clash.Clash;
import nl.weegwijzer.goals.clash.ClashOverview.Seen;
import nl.weegwijzer.ui.block.Part;

/** Goals that seem to clash: what is to be talked about, what came of it, and marking two more. */
public final class ClashPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** @param archived whether it can be read, and no longer changed */
    public ClashPanel(ClashHand hand, Seen seen, boolean archived) {
        addClassName("stack");
        List<Clash> open = seen.clashes().stream().filter(Clash::open).toList();
        List<Clash> past =
                seen.clashes().stream().filter(clash -> !clash.open()).toList();
        if (open.isEmpty()) {
            add(new Paragraph(text("ClashPanel.none")));
        }
        cards(hand, text("ClashPanel.open"), open, !archived);
        if (!archived && seen.goals().size() > 1) {
            Part part = new Part(text("ClashForm.title"), new ClashForm(hand, seen.goals()));
            part.addClassName("no-print");
            add(part);
        }
        cards(hand, text("ClashPanel.past"), past, false);
    }

    private void cards(ClashHand hand, String title, List<Clash> clashes, boolean settling) {
        if (clashes.isEmpty()) {
            return;
        }
        Part part = new Part(title);
        part.addClassName("stack");
        clashes.forEach(clash -> part.add(new ClashCard(hand, clash, settling)));
        add(part);
    }
}
