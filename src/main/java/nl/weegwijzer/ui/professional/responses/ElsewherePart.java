package nl.weegwijzer.ui.professional.responses;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.response.readfirst.ToReadFirst;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.professional.DeskPaths;

/** Where else the client wrote something that had better be read first. */
final class ElsewherePart extends Div {

    private static final long serialVersionUID = 1L;

    ElsewherePart(TrajectId traject, ToReadFirst first) {
        UnorderedList places = places(traject, first);
        places.addClassName("bare");
        addClassNames("notice", "stack-s");
        setVisible(places.getComponentCount() > 0);
        add(new Paragraph(text("ElsewherePart.title")), places);
    }

    private static UnorderedList places(TrajectId traject, ToReadFirst first) {
        UnorderedList places = new UnorderedList();
        if (first.goals()) {
            places.add(place(DeskPaths.goals(traject), text("ElsewherePart.goals")));
        }
        first.afwegingen()
                .forEach(one -> places.add(place(DeskPaths.comparison(traject, one), text("ElsewherePart.own"))));
        first.talks()
                .forEach(one -> places.add(
                        place(DeskPaths.talk(traject, new ConversationId(one)), text("ElsewherePart.talk"))));
        if (first.typed()) {
            places.add(place(DeskPaths.assist(traject), text("ElsewherePart.typed")));
        }
        return places;
    }

    private static ListItem place(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.addClassName("link-target");
        return new ListItem(link);
    }
}
