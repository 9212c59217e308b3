package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.Tag;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.ui.talk.Subjects;

/** Every talk with one client, and the way to make another. */
@Route(value = DeskPaths.TALKS, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class TalksPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient TalkReading reading;
    private final transient Preparing preparing;
    private final transient LiveTrajecten live;

    TalksPage(TalkReading reading, Preparing preparing, LiveTrajecten live) {
        this.reading = reading;
        this.preparing = preparing;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        Talks talks = reading.all(traject);
        String client = talks.traject().clientName();
        Div rows = new Div();
        rows.addClassName("rows");
        Paragraph none = new Paragraph(text("TalksPage.none", client));
        var list = new Lasting<ConversationGlance, ConversationGlance, Article>(
                rows, talk -> talk, talk -> row(traject, talk), (_, _) -> {});
        Headline title = new Headline(text("TalksPage.title", client));
        content.add(new Trail(client, DeskPaths.traject(traject)), title, none, rows);
        if (talks.traject().archivedAt() == null) {
            content.add(new Part(text("TalksPage.make"), making(traject, talks)));
        }
        show(list, none, talks);
        live.refresh(content, List.of(traject), () -> show(list, none, reading.all(traject)));
    }

    private static void show(
            Lasting<ConversationGlance, ConversationGlance, Article> list, Paragraph none, Talks talks) {
        list.show(talks.talks());
        none.setVisible(talks.talks().isEmpty());
    }

    private MakeForm making(TrajectId traject, Talks talks) {
        return new MakeForm(
                talks.explanations(),
                (submission, afweging, when) -> preparing.make(traject, submission, afweging, when),
                made -> Paths.go(DeskPaths.talk(traject, made)));
    }

    private static Article row(TrajectId traject, ConversationGlance talk) {
        String about = talk.standing().question().isEmpty()
                ? text("TalksPage.noQuestion")
                : talk.standing().question();
        H3 title = new H3(new Anchor(DeskPaths.talk(traject, talk.id()), about));
        Div head = new Div(title, new Tag(word(talk.standing().state())));
        head.addClassName("row");
        Article row = new Article(head, new Paragraph(Subjects.when(talk)));
        row.addClassName("stack-s");
        return row;
    }
}
