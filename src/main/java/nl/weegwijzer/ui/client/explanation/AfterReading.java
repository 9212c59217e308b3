package nl.weegwijzer.ui.client.explanation;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.teachback.TeachingBack;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.PlainLinks;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;

/** What can be done once an explanation was read. */
final class AfterReading extends Div {

    private static final long serialVersionUID = 1L;

    AfterReading(TrajectId traject, Reading reading, TeachingBack teachingBack, SaidPanel said) {
        AfwegingId afweging = reading.published().afweging();
        int number = reading.explanation().number();
        TeachBackPanel.Telling telling = (submission, understood, words) ->
                teachingBack.teachBack(traject, submission, afweging, number, understood, words);
        addClassNames("read", "no-print");
        add(WhileOpen.only(new Part(text("TeachBackPanel.title"), new TeachBackPanel(traject, reading, telling))));
        if (!reading.explanation().factors().isEmpty()) {
            add(weigh(traject, afweging));
        }
        add(new Part(text("SaidPanel.title"), said), WhileOpen.only(taken(traject, afweging)));
        add(new Part(text("AfterReading.keep"), new PlainLinks(traject, afweging, number)));
        add(Cards.link(text("AfterReading.readAlong"), "", Paths.readAlong(traject, afweging)));
        if (number > 1) {
            add(versions(traject, afweging, number));
        }
    }

    private static Component taken(TrajectId traject, AfwegingId afweging) {
        return new Part(
                text("AfterReading.taken"),
                Cards.link(text("AfterReading.takenStart"), "", Paths.taken(traject, afweging, 1)));
    }

    private static Component weigh(TrajectId traject, AfwegingId afweging) {
        Div row = new Div(
                WhileOpen.only(new ActionLink(text("AfterReading.weigh"), Paths.weigh(traject, afweging))),
                Cards.link(text("AfterReading.compare"), "", Paths.compare(traject, afweging)));
        row.addClassName("row");
        Part part = new Part(text("AfterReading.weighTitle"), new Paragraph(text("AfterReading.weighWhy")), row);
        part.addClassName("stack");
        return part;
    }

    private static Component versions(TrajectId traject, AfwegingId afweging, int newest) {
        UnorderedList earlier = new UnorderedList();
        earlier.addClassName("bare");
        for (int number = newest - 1; number > 0; number--) {
            String words = text("AfterReading.version", number);
            earlier.add(new ListItem(Cards.link(words, "", Paths.version(traject, afweging, number))));
        }
        return new Part(text("AfterReading.versions"), earlier);
    }
}
