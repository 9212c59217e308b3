package nl.weegwijzer.ui.clash;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.goals.clash.Clash;
import nl.weegwijzer.goals.clash.ClashOverview.Seen;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.block.Part;

/**
 * Goals that seem to clash: what is to be talked about, what came of it, and marking two more. News changes what is
 * read; a form stays with what is typed in it for as long as the same is asked.
 */
public final class ClashPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ClashHand hand;
    private final boolean archived;
    private final Paragraph none = new Paragraph(text("ClashPanel.none"));
    private final transient Group open;
    private final transient Group past;
    private final Part marking = new Part(text("ClashForm.title"));
    private final Div form = new Div();
    private transient List<Clash.Of> goals = List.of();

    /** Some of the clashes, under one heading that is only there with them. */
    private record Group(Part part, Lasting<Clash, Clash, ClashCard> list) {

        static Group under(String title, ClashHand hand, boolean settling) {
            Div list = new Div();
            list.addClassName("stack");
            return new Group(
                    new Part(title, list),
                    new Lasting<>(list, one -> one, one -> new ClashCard(hand, one, settling), (_, _) -> {}));
        }

        void show(List<Clash> clashes) {
            list.show(clashes);
            part.setVisible(!clashes.isEmpty());
        }
    }

    /** @param archived whether it can be read, and no longer changed */
    public ClashPanel(ClashHand hand, Seen seen, boolean archived) {
        this.hand = hand;
        this.archived = archived;
        open = Group.under(text("ClashPanel.open"), hand, !archived);
        past = Group.under(text("ClashPanel.past"), hand, false);
        marking.addClassName("no-print");
        marking.add(form);
        addClassName("stack");
        add(none, open.part, marking, past.part);
        show(seen);
    }

    /** Shows how it stands now. */
    public void show(Seen seen) {
        List<Clash> going = seen.clashes().stream().filter(Clash::open).toList();
        none.setVisible(going.isEmpty());
        open.show(going);
        past.show(seen.clashes().stream().filter(clash -> !clash.open()).toList());
        marking.setVisible(!archived && seen.goals().size() > 1);
        if (!seen.goals().equals(goals)) {
            goals = seen.goals();
            form.removeAll();
            form.add(new ClashForm(hand, goals));
        }
    }
}
