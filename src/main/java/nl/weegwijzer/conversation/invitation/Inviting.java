package nl.weegwijzer.conversation.invitation;

import java.net.URI;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
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
     * The file of type {@code text/calendar}.
     *
     * @param link where whoever asks finds the talk in the portal
     * @throws NotFound when nobody said when they meet
     */
    @ForParties
    public String calendar(TrajectId traject, ConversationId conversation, URI link) {
        Meeting meeting = talks.one(traject, conversation).meeting();
        if (meeting == null) {
            throw new NotFound();
        }
        String uid = conversation + "@weegwijzer";
        return new Invitation(uid, meeting.appointment().startsAt(), meeting.sequence(), meeting.saidAt(), link)
                .written();
    }
}
