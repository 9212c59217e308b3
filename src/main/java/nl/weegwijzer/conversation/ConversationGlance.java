package nl.weegwijzer.conversation;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationSummary.Standing;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.act.TalkWay;
import org.jspecify.annotations.Nullable;

/** A talk as a list shows it; {@code appointment} is null while nobody said when. */
public record ConversationGlance(
        Standing standing, @Nullable Appointment appointment) {

    /** As one row of a query. */
    ConversationGlance(
            UUID id,
            @Nullable UUID afweging,
            String question,
            TalkState state,
            @Nullable Integer written,
            @Nullable Integer clientSaw,
            @Nullable Integer professionalSaw,
            @Nullable Instant startsAt,
            @Nullable TalkWay way,
            @Nullable String place) {
        this(
                new Standing(
                        new ConversationId(id),
                        afweging == null ? null : new AfwegingId(afweging),
                        question,
                        state,
                        0,
                        written == null ? 0 : written,
                        clientSaw,
                        professionalSaw),
                startsAt == null || way == null || place == null ? null : new Appointment(startsAt, way, place));
    }

    /** The talk. */
    public ConversationId id() {
        return standing.id();
    }
}
