package nl.weegwijzer.ui.client.looked;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.dossier.Looked;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;

/** Everything of one day, under that day. */
final class DayPanel extends Div {

    private static final long serialVersionUID = 1L;

    DayPanel(TrajectId traject, LocalDate day, List<Folded> looks) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bare", "stack");
        looks.forEach(folded -> list.add(line(traject, folded)));
        add(new Part(day(day), list));
    }

    private static ListItem line(TrajectId traject, Folded folded) {
        Looked look = folded.last();
        String sentence = LookWords.sentence(look);
        ListItem line = new ListItem(new Paragraph(sentence), Cards.small(LookWords.when(folded)));
        line.addClassNames("card", "stack-s");
        addReasons(line, look);
        if (!look.you()) {
            line.add(WhileOpen.only(Cards.link(
                    text("DayPanel.ask"),
                    sentence,
                    Paths.askAboutLook(traject, look.id().value()))));
        }
        return line;
    }

    private static void addReasons(ListItem line, Looked look) {
        if (look.onBehalfOf() != null) {
            line.add(new Paragraph(text("DayPanel.onBehalf", look.onBehalfOf())));
        }
        if (look.because() != null) {
            line.add(new Paragraph(text("DayPanel.because")), new Quote(look.because()));
        }
    }
}
