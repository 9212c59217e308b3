package nl.weegwijzer.conversation.invitation;

import java.net.URI;
import java.time.Instant;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.CalledOff;
import nl.weegwijzer.conversation.ConversationSummary.Meeting;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Hands both sides the file with which a calendar takes in a talk. */
@Service
public class Inviting {

    private final ConversationOverview talks;

    Inviting(ConversationOverview talks) {
        this.talks = talks;
    }

    /**
     * The file of type {@code text/calendar}; of a talk that was called off it is the one that takes it out again.
     *
     * @param link where whoever asks finds the talk in the portal
     * @throws NotFound when nobody said when they meet
     */
    @ForParties
    public String calendar(TrajectId traject, ConversationId conversation, URI link) {
        ConversationSummary talk = talks.one(traject, conversation);
        Meeting meeting = talk.meeting();
        if (meeting == null) {
            throw new NotFound();
        }
        String uid = conversation + "@weegwijzer";
        Instant startsAt = meeting.appointment().startsAt();
        CalledOff off = talk.calledOff();
        Invitation invitation = off == null
                ? new Invitation(uid, startsAt, meeting.sequence(), meeting.saidAt(), link, false)
                : new Invitation(uid, startsAt, meeting.sequence() + 1, off.at(), link, true);
        return invitation.written();
    }
}
