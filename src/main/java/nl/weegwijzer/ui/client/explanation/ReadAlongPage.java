package nl.weegwijzer.ui.client.explanation;

import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.checking.Reading;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.checking.ReadingState;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.shell.ClientLayout;

/** What colleagues said who read an explanation before it went out: a client can ask for that. */
@Route(value = Paths.EXPLANATION + "/meegelezen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ReadAlongPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReadingAlong readingAlong;

    ReadAlongPage(ReadingAlong readingAlong) {
        this.readingAlong = readingAlong;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        AfwegingId afweging = Paths.afweging(event);
        List<Reading> answers = readingAlong.answers(traject, afweging);
        removeAll();
        add(
                new Trail(text("ReadAlongPage.back"), Paths.explanation(traject, afweging)),
                new Headline(text("ReadAlongPage.title")),
                new Paragraph(answers.isEmpty() ? text("ReadAlongPage.nobody") : text("ReadAlongPage.intro")));
        answers.forEach(answer -> add(card(answer)));
    }

    private static Component card(Reading answer) {
        Article card = new Article(new Paragraph(text("ReadAlongPage.who", answer.readerName(), verdict(answer))));
        if (answer.remarks().isEmpty()) {
            card.add(new Paragraph(text("ReadAlongPage.noRemarks")));
        } else {
            card.add(new Quote(answer.remarks()));
        }
        if (answer.answeredAt() != null) {
            Paragraph when = new Paragraph(moment(answer.answeredAt()));
            when.addClassNames("small", "soft");
            card.add(when);
        }
        card.addClassNames("card", "stack-s");
        return card;
    }

    private static String verdict(Reading answer) {
        return answer.state() == ReadingState.APPROVED ? text("ReadAlongPage.good") : text("ReadAlongPage.notYet");
    }
}
