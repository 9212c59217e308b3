package nl.weegwijzer.ui.professional.versions;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.comparing.PassageChange;
import nl.weegwijzer.afweging.comparing.Piece;
import nl.weegwijzer.afweging.comparing.Piece.Fate;

/**
 * The passages that differ, old and new words through each other. What went is struck through and what came is
 * underlined, and a screen reader hears a word before each.
 */
final class ChangesPanel extends Div {

    private static final long serialVersionUID = 1L;

    ChangesPanel(List<PassageChange> changes) {
        Paragraph key = new Paragraph(text("ChangesPanel.key"));
        key.addClassNames("small", "soft");
        addClassName("stack");
        add(key);
        changes.forEach(change -> add(passage(change)));
    }

    /** How a value that is no text is said on this page. */
    static String say(Object value) {
        return switch (value) {
            case Enum<?> constant -> word(constant);
            case LocalDate date -> day(date);
            case Boolean yes -> yes ? text("ChangesPanel.yes") : text("ChangesPanel.no");
            default -> value.toString();
        };
    }

    private static Section passage(PassageChange change) {
        String what = word(change.passage());
        Paragraph words = new Paragraph();
        words.addClassName("changes");
        change.pieces().forEach(piece -> words.getElement().appendChild(shown(piece)));
        Section passage = new Section(
                new H3(change.about().isEmpty() ? what : text("ChangesPanel.about", what, change.about())), words);
        passage.addClassName("stack-s");
        return passage;
    }

    private static Element shown(Piece piece) {
        if (piece.fate() == Fate.STAYED) {
            return bdi(piece.words());
        }
        Element before = new Element("span").setText(" " + word(piece.fate()) + ": ");
        before.setAttribute("class", "hush");
        return new Element(piece.fate() == Fate.WENT ? "del" : "ins").appendChild(before, bdi(piece.words()));
    }

    private static Element bdi(String words) {
        return new Element("bdi").setText(words);
    }
}
