package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.response.comparison.SideBySide.Gone;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.Answers;
import nl.weegwijzer.ui.client.Cards;

/** What the client said of factors that no longer stand in the explanation: nothing of it is lost. */
final class GoneList extends Div {

    private static final long serialVersionUID = 1L;

    GoneList(List<Gone> gone) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bare", "rows");
        gone.forEach(one -> list.add(line(one)));
        add(new Part(text("GoneList.title"), list));
        setVisible(!gone.isEmpty());
    }

    private static ListItem line(Gone one) {
        Paragraph name = new Paragraph();
        name.getElement().appendChild(Cards.written(one.name()));
        String said = text(
                "GoneList.said", one.version(), Answers.sentence(one.weight()), Answers.sentence(one.importance()));
        Paragraph felt = new Paragraph(Answers.sentence(one.feeling()));
        felt.setVisible(one.feeling() != null);
        ListItem line = new ListItem(name, new Paragraph(said), felt);
        line.addClassName("stack-s");
        return line;
    }
}
