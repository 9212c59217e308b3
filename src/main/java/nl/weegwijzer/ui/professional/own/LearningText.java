package nl.weegwijzer.ui.professional.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.ui.professional.Strong;

/** A learning piece as it is read. */
final class LearningText extends Div {

    private static final long serialVersionUID = 1L;

    /** @param whole whether it is a page by itself, with headings of its own */
    LearningText(LearningPiece piece, boolean whole) {
        addClassNames("stack", "read");
        piece.blocks().forEach(block -> add(part(block, whole)));
    }

    private static Component part(List<String> block, boolean whole) {
        String first = block.getFirst();
        if (first.startsWith(LearningPiece.HEADING)) {
            String title = first.substring(LearningPiece.HEADING.length());
            return whole ? new H2(title) : new Paragraph(new Strong(title));
        }
        if (!first.startsWith(LearningPiece.POINT)) {
            return new Paragraph(String.join(" ", block));
        }
        UnorderedList list = new UnorderedList();
        block.forEach(line -> list.add(new ListItem(line.substring(LearningPiece.POINT.length()))));
        return list;
    }
}
