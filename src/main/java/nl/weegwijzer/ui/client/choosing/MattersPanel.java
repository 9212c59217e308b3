package nl.weegwijzer.ui.client.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;

/** What matters to the client: asked first, and afterwards the way to both weighings side by side. */
final class MattersPanel extends Div {

    private static final long serialVersionUID = 1L;

    MattersPanel(Together now) {
        boolean done = now.unweighed() == 0;
        Part part = new Part(
                text("ChoosePage.matters"),
                new Paragraph(done ? text("ChoosePage.mattersDone") : text("ChoosePage.mattersFirst")),
                done
                        ? Cards.link(text("ChoosePage.compare"), "", Paths.compare(now.traject(), now.afweging()))
                        : Cards.link(text("ChoosePage.weigh"), "", Paths.weigh(now.traject(), now.afweging())));
        part.addClassNames("stack", "read");
        add(part);
        setVisible(done || !now.archived());
    }
}
