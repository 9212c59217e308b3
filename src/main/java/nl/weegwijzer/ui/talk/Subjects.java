package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.ConversationSummary.Meeting;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.shared.LegalDays;
import org.jspecify.annotations.Nullable;

/** What the parts of a talk are called, in words for both sides. */
public final class Subjects {

    private Subjects() {}

    /** What the subject is. */
    public static String kind(Item item) {
        return switch (item.subject()) {
            case GAP -> text("Subjects.gap");
            case NOT_UNDERSTOOD -> text("Subjects.notUnderstood");
            case OPEN -> text("Subjects.open");
            case CLASH -> text("Subjects.clash");
            case OPTIONS -> text("Subjects.options");
            case QUESTION -> text("Subjects.question");
            case OWN -> text("Subjects.own");
        };
    }

    /** What it is called; what people wrote in it is theirs. */
    public static String title(Item item) {
        return item.words().isEmpty() ? text("Subjects.noWords") : item.words();
    }

    /** A heading that keeps the direction of what people wrote. */
    public static <H extends HtmlContainer> H titled(H heading, Item item) {
        heading.getElement().appendChild(new Element("bdi").setText(title(item)));
        return heading;
    }

    /** When and how they meet, or that they do not. */
    public static String meeting(ConversationSummary talk) {
        Meeting meeting = talk.meeting();
        if (talk.calledOff() != null) {
            return calledOff(meeting == null ? null : meeting.appointment());
        }
        return meeting(meeting);
    }

    /** When and how they meet, as a sentence. */
    public static String meeting(@Nullable Meeting meeting) {
        return meeting == null ? text("Subjects.noMeeting") : meeting(meeting.appointment());
    }

    /** The same of one appointment. */
    public static String meeting(Appointment appointment) {
        String how = way(appointment.way());
        return appointment.place().isEmpty()
                ? text("Subjects.meeting", appointment.startsAt(), how)
                : text("Subjects.meetingAt", appointment.startsAt(), how, appointment.place());
    }

    /** When a talk is, that nobody said so yet, or that it was held without a day being said. */
    public static String when(ConversationGlance talk) {
        Appointment appointment = talk.appointment();
        if (talk.standing().state() == TalkState.CALLED_OFF) {
            return calledOff(appointment);
        }
        if (appointment != null) {
            return meeting(appointment);
        }
        return talk.standing().state() == TalkState.PREPARING ? text("Subjects.noMeeting") : text("Subjects.held");
    }

    /** That a talk does not take place; {@code appointment} is null when nobody had said when. */
    static String calledOff(@Nullable Appointment appointment) {
        return appointment == null
                ? text("Subjects.calledOff")
                : text("Subjects.calledOffOf", LegalDays.of(appointment.startsAt()));
    }

    private static String way(TalkWay way) {
        return switch (way) {
            case AT_A_PLACE -> text("Subjects.atAPlace");
            case PHONE -> text("Subjects.phone");
            case VIDEO -> text("Subjects.video");
        };
    }
}
