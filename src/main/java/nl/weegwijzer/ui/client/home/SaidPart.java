package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.client.saying.SaidList;
import nl.weegwijzer.ui.client.saying.Told;

/** The last things that a client said, and the way to all of them. */
final class SaidPart extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 2;

    private final Paragraph none;
    private final SaidList list;
    private final Anchor all;

    SaidPart(TrajectId traject, boolean closed) {
        none = new Paragraph(WhileOpen.nothing(closed, text("SaidPart.none"), text("SaidPart.begin")));
        list = new SaidList(traject, List.of());
        all = Cards.link("", "", Paths.messages(traject));
        add(none, list, all);
    }

    void show(List<Told> said) {
        none.setVisible(said.isEmpty());
        all.setVisible(!said.isEmpty());
        all.setText(text("SaidPart.all", said.size()));
        list.show(said.stream().limit(SHOWN).toList());
    }
}
