package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.response.takenalong.OwnAnswer;
import nl.weegwijzer.response.takenalong.OwnQuestion;
import nl.weegwijzer.response.takenalong.Taken;

/** Whether a client was taken along, day by day, in the words of three questions of our own. */
public final class TakenTable extends Div {

    private static final long serialVersionUID = 1L;

    /** @param nothing what is said while nobody answered */
    public TakenTable(List<Taken> all, String nothing) {
        addClassName("stack");
        if (all.isEmpty()) {
            add(new Paragraph(nothing));
            return;
        }
        add(table(all));
        Paragraph own = new Paragraph(text("TakenTable.own"));
        own.addClassNames("small", "soft");
        add(own);
    }

    private static GridTable table(List<Taken> all) {
        GridTable table = new GridTable(List.of(
                text("TakenTable.when"),
                word(OwnQuestion.UNDERSTAND_WHY),
                word(OwnQuestion.LISTENED_TO),
                word(OwnQuestion.SEEN_BACK)));
        all.forEach(one -> table.addRow(
                when(one),
                answer(one, OwnQuestion.UNDERSTAND_WHY),
                answer(one, OwnQuestion.LISTENED_TO),
                answer(one, OwnQuestion.SEEN_BACK)));
        return table;
    }

    private static Span when(Taken one) {
        HtmlContainer question = new HtmlContainer("bdi");
        question.setText(one.question());
        question.getElement().setAttribute("lang", "nl");
        return new Span(new Span(text("TakenTable.moment", one.day(), word(one.moment())) + " "), question);
    }

    private static Span answer(Taken one, OwnQuestion question) {
        OwnAnswer answer = one.answers().get(question);
        return new Span(answer == null ? text("TakenTable.passed") : word(answer));
    }
}
