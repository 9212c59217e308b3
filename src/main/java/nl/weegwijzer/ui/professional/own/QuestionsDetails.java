package nl.weegwijzer.ui.professional.own;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.afweging.notes.Notes;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Listed;
import nl.weegwijzer.ui.professional.bench.Pen;
import nl.weegwijzer.ui.professional.bench.Unfolding;

/** The questions and pitfalls of one step, which a professional answers to themselves. */
public final class QuestionsDetails extends Composite<Unfolding> {

    private static final long serialVersionUID = 1L;

    private final transient Pen pen;
    private final Asked asked;
    private final transient Notes notes;

    public QuestionsDetails(Pen pen, Asked asked, Notes notes) {
        this.pen = pen;
        this.asked = asked;
        this.notes = notes;
        getContent().addClassNames("own", "no-print");
    }

    @Override
    protected Unfolding initContent() {
        List<String> all = asked.all();
        return new Unfolding(text("QuestionsDetails.title", all.size(), notes.answered(all)), this::questions);
    }

    private Component questions() {
        Catalogue catalogue = pen.tools().catalogue();
        Div list = new Div(new Paragraph(text("QuestionsDetails.private")));
        list.addClassName("stack");
        chosen(asked.questions(), catalogue.reflectionQuestions(language()))
                .forEach(question ->
                        list.add(pen.ownText(question.question(), question.code(), notes.words(question.code()))));
        chosen(asked.pitfalls(), catalogue.pitfalls(language()))
                .forEach(pitfall -> list.add(new PitfallField(pen, pitfall, notes)));
        return list;
    }

    private static <T extends Listed> List<T> chosen(List<String> codes, List<T> all) {
        return codes.stream()
                .flatMap(code -> all.stream().filter(one -> one.code().equals(code)))
                .toList();
    }
}
