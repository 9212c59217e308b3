package nl.weegwijzer.ui.client.explanation;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.saying.SaidList;
import nl.weegwijzer.ui.client.saying.Told;

/** What the reader said about an explanation, and what came of it. */
final class SaidPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(text("SaidPanel.none"));
    private final SaidList list;

    SaidPanel(TrajectId traject, List<Told> said) {
        list = new SaidList(traject, said);
        none.setVisible(said.isEmpty());
        add(none, list);
    }

    void show(List<Told> said) {
        none.setVisible(said.isEmpty());
        list.show(said);
    }
}
