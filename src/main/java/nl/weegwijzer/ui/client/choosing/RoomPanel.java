package nl.weegwijzer.ui.client.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Quote;

/** How much there is to choose, and what lies fixed. */
final class RoomPanel extends Div {

    private static final long serialVersionUID = 1L;

    RoomPanel(Explanation explanation) {
        Part part = new Part(text("ChoosePage.room"));
        part.addClassNames("stack", "read");
        part.add(new Paragraph(
                switch (explanation.room()) {
                    case TOGETHER -> text("ChoosePage.roomTogether");
                    case LIMITED -> text("ChoosePage.roomLimited");
                    case NONE -> text("ChoosePage.roomNone");
                }));
        explanation.fixed().forEach(line -> part.add(new Quote(line)));
        add(part);
    }
}
