package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.response.comparison.Distance.Mean;
import nl.weegwijzer.response.comparison.Distance.OverTime.At;
import nl.weegwijzer.shared.LegalDays;

/** How far apart the views of one afweging lay at each moment, over how many points, and whether that shrank. */
public final class GapCard extends Article {

    private static final long serialVersionUID = 1L;

    /** Where it stands what changed from one version to a later one. */
    @FunctionalInterface
    public interface Changes {
        String between(int first, int last);
    }

    /** @param compare where the points themselves stand */
    public GapCard(Distance.OverTime time, String compare, Changes changes) {
        Pairs moments = new Pairs();
        time.moments()
                .forEach((moment, at) -> moments.with(
                        text("GapCard.moment", word(moment), day(LegalDays.of(at.last()))), means(at.distance())));
        addClassNames("card", "stack");
        add(title(time.question(), compare));
        List<Mean> means = time.moments().values().stream()
                .map(at -> at.distance().notFeltAsWeighed())
                .filter(mean -> mean.over() > 0)
                .toList();
        if (means.size() > 1) {
            add(new Paragraph(course(rounded(means.getFirst()), rounded(means.getLast()))));
            between(List.copyOf(time.moments().values()), changes);
        }
        add(moments);
    }

    /** What came in between, so that nobody has to guess why it changed. */
    private void between(List<At> moments, Changes changes) {
        int first = moments.getFirst().version();
        int last = moments.getLast().version();
        if (last > first) {
            Anchor link = new Anchor(changes.between(first, last), text("GapCard.changes"));
            add(new Paragraph(new Span(text("GapCard.between", last) + " "), link));
        }
    }

    private static H3 title(String words, String compare) {
        HtmlContainer question = new HtmlContainer("bdi");
        question.setText(words);
        question.getElement().setAttribute("lang", "nl");
        Anchor link = new Anchor(compare);
        link.add(question);
        return new H3(link);
    }

    private static Div means(Distance distance) {
        Div means = new Div();
        means.addClassName("stack-s");
        Mean felt = distance.notFeltAsWeighed();
        means.add(line(felt, text("GapCard.notFelt", rounded(felt), felt.over())));
        Mean little = distance.feltTooLittle();
        if (little.over() > 0) {
            means.add(line(little, text("GapCard.tooLittle", rounded(little), little.over())));
        }
        return means;
    }

    private static Div line(Mean mean, String words) {
        Div line = new Div(new StepsBar(mean.steps()), new Span(words));
        line.addClassName("row");
        return line;
    }

    private static String course(double first, double last) {
        if (first == last) {
            return text("GapCard.same", first);
        }
        return last < first ? text("GapCard.smaller", first, last) : text("GapCard.larger", first, last);
    }

    private static double rounded(Mean mean) {
        return Math.round(mean.steps() * 10) / 10.0;
    }
}
