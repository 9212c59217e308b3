package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.ui.talk.Subjects;

/** Enters with what each subject ended, from a sheet that both filled in. Each outcome says that it came from paper. */
@Route(value = DeskPaths.TALK + "/papier/invullen", layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class FromPaperPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient TalkReading reading;
    private final transient Holding holding;

    FromPaperPage(TalkReading reading, Holding holding) {
        this.reading = reading;
        this.holding = holding;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        ConversationId id = TalkPage.talk(address);
        TalkDesk desk = reading.one(traject, id);
        content.add(
                new Trail(text("FromPaperPage.back"), DeskPaths.talk(traject, id)),
                new Headline(text("FromPaperPage.title")),
                new Paragraph(text("FromPaperPage.marked")),
                new Paragraph(Subjects.meeting(desk.talk())));
        boolean open = desk.talk().standing().state() == TalkState.PREPARING && !desk.archived();
        desk.talk().items().forEach(item -> content.add(subject(traject, id, item, open)));
    }

    private Article subject(TrajectId traject, ConversationId id, Item item, boolean open) {
        Paragraph ended = new Paragraph();
        ended.setVisible(item.end() != null);
        if (item.end() != null) {
            ended.setText(text("TableItem.ended", word(item.end().outcome())));
        }
        Article article = new Article(Subjects.titled(new H2(), item), ended);
        if (open) {
            article.add(form(traject, id, item, ended));
        }
        article.addClassNames("card", "stack-s");
        return article;
    }

    private OutcomeForm form(TrajectId traject, ConversationId id, Item item, Paragraph ended) {
        return new OutcomeForm(item, (submission, outcome, words) -> {
            holding.end(traject, id, submission, item.id(), outcome, FilledIn.ON_PAPER, words);
            ended.setText(text("TableItem.ended", word(outcome)));
            ended.setVisible(true);
            Announcer.say(text("TableItem.ended", word(outcome)));
        });
    }
}
