package nl.weegwijzer.ui.client.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.invitation.Inviting;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;
import nl.weegwijzer.ui.talk.CalendarLink;
import nl.weegwijzer.ui.talk.Subjects;

/** One talk: when it is, what it is about, and afterwards what was written down. */
@Route(value = Paths.TRAJECT + "/gesprek/:gesprek", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class OurTalkPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OurTalkReading reading;
    private final transient TalkActs acts;
    private final transient Inviting inviting;
    private final transient LiveTrajecten live;

    OurTalkPage(OurTalkReading reading, TalkActs acts, Inviting inviting, LiveTrajecten live) {
        this.reading = reading;
        this.acts = acts;
        this.inviting = inviting;
        this.live = live;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        ConversationId id = ConversationId.parse(Paths.parameter(event, "gesprek"));
        OurTalk talk = reading.one(traject, id);
        Paragraph when = new Paragraph(Subjects.meeting(talk.talk().meeting()));
        CalendarLink calendar = new CalendarLink(Paths.talk(traject, id), link -> inviting.calendar(traject, id, link));
        TalkParts parts = new TalkParts(acts, traject, talk, () -> reading.one(traject, id));
        parts.whenShown(now -> meet(when, calendar, now));
        removeAll();
        add(new Trail(text("OurTalkPage.back"), Paths.overview()), new Headline(text("OurTalkPage.title")));
        if (!talk.talk().standing().question().isEmpty()) {
            add(new Paragraph(text("OurTalkPage.about", talk.talk().standing().question())));
        }
        add(when, calendar, parts);
        live.refresh(parts, List.of(traject), parts::refresh);
    }

    private static void meet(Paragraph when, CalendarLink calendar, ConversationSummary talk) {
        when.setText(Subjects.meeting(talk.meeting()));
        when.setVisible(talk.calledOff() == null && (talk.meeting() != null || talk.record() == null));
        calendar.show(talk);
    }
}
