package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.invitation.Inviting;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.talk.CalendarLink;
import nl.weegwijzer.ui.talk.CallOffForm;
import nl.weegwijzer.ui.talk.CalledOffPanel;
import nl.weegwijzer.ui.talk.Subjects;

/** When they meet, and the ways to hold the talk. */
final class MeetingPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph about = new Paragraph();
    private final Paragraph when = new Paragraph();
    private final CalendarLink calendar;
    private final Div ways = new Div();
    private final Details plan;
    private final CalledOffPanel off;
    private final CallOffForm callOff;

    MeetingPanel(TrajectId traject, TalkDesk desk, Preparing preparing, Inviting inviting, Runnable done) {
        ConversationId id = desk.talk().standing().id();
        calendar = new CalendarLink(DeskPaths.talk(traject, id), link -> inviting.calendar(traject, id, link));
        fillWays(traject, id);
        plan = new Details(
                text("MeetingPanel.plan"),
                new MeetingForm().sending(text("MeetingPanel.send"), (press, appointment) -> {
                    preparing.plan(traject, id, press, appointment);
                    done.run();
                }));
        off = new CalledOffPanel(desk.client());
        callOff = callingOff(traject, id, preparing, done);
        layOut();
        show(desk);
    }

    private void layOut() {
        addClassName("stack-s");
        add(about, when, off, calendar, ways, plan, callOff);
    }

    private void fillWays(TrajectId traject, ConversationId id) {
        ways.add(
                new ActionLink(text("MeetingPanel.together"), DeskPaths.together(traject, id)).main(),
                link(text("MeetingPanel.paper"), DeskPaths.paper(traject, id)),
                link(text("MeetingPanel.fromPaper"), DeskPaths.fromPaper(traject, id)));
        ways.addClassNames("row", "no-print");
    }

    private CallOffForm callingOff(TrajectId traject, ConversationId id, Preparing preparing, Runnable done) {
        return new CallOffForm(id, Side.PROFESSIONAL, (submission, why) -> {
            preparing.callOff(traject, id, submission, why);
            done.run();
            off.arrive();
        });
    }

    void show(TalkDesk desk) {
        boolean preparing = desk.talk().standing().state() == TalkState.PREPARING && !desk.archived();
        about.setText(text("MeetingPanel.about", desk.talk().standing().question()));
        about.setVisible(!desk.talk().standing().question().isEmpty());
        when.setText(Subjects.meeting(desk.talk().meeting()));
        when.setVisible(desk.talk().calledOff() == null);
        calendar.show(desk.talk());
        off.show(desk.talk());
        plan.setVisible(preparing);
        callOff.setVisible(preparing);
        ways.setVisible(preparing);
    }

    private static Anchor link(String words, String path) {
        Anchor link = new Anchor(path, words);
        link.addClassName("link-target");
        return link;
    }
}
