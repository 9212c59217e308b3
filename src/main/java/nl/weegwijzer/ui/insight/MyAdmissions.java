package nl.weegwijzer.ui.insight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import nl.weegwijzer.people.admission.MyAdmission;
import nl.weegwijzer.ui.client.Cards;

/** The people who let somebody in, each with what they opened and until when. */
final class MyAdmissions extends Div {

    private static final long serialVersionUID = 1L;

    MyAdmissions(String place, List<MyAdmission> mine, Function<MyAdmission, String> opens) {
        addClassName("stack");
        mine.forEach(one -> add(Cards.card(
                Cards.linked(one.clientName(), InsightPaths.dossier(place, one.traject())),
                new Paragraph(opens.apply(one)))));
    }
}
