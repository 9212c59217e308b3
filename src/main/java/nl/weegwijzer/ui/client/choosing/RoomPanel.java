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

    RoomPanel(Together now) {
        Part part = new Part(text("ChoosePage.room"));
        part.addClassNames("stack", "read");
        part.add(new Paragraph(now.choice().open() ? room(now.explanation()) : decided(now.explanation())));
        now.explanation().fixed().forEach(line -> part.add(new Quote(line)));
        add(part);
    }

    private static String room(Explanation explanation) {
        return switch (explanation.room()) {
            case TOGETHER -> text("ChoosePage.roomTogether");
            case LIMITED -> text("ChoosePage.roomLimited");
            case NONE -> text("ChoosePage.roomNone");
        };
    }

    /** Once it has an outcome nothing is left to choose, whatever there was. */
    private static String decided(Explanation explanation) {
        return explanation.fixed().isEmpty() ? text("ChoosePage.decided") : text("ChoosePage.decidedFixed");
    }
}
