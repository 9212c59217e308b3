package nl.weegwijzer.conversation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationSummary.Standing;
import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.refusal.RecordChanged;
import nl.weegwijzer.conversation.refusal.RecordClosed;
import nl.weegwijzer.conversation.refusal.TalkCalledOff;
import nl.weegwijzer.conversation.refusal.TalkHeld;
import nl.weegwijzer.conversation.refusal.TalkNotHeld;
import nl.weegwijzer.goals.Side;
import org.jspecify.annotations.Nullable;

/** Up to which act a record was written, and up to which either side read it. */
@Embeddable
class Reading {

    @Enumerated(EnumType.STRING)
    private TalkState state = TalkState.PREPARING;

    private @Nullable Integer written;

    private @Nullable Integer clientSaw;

    private @Nullable Integer professionalSaw;

    @SuppressWarnings("UnusedVariable")
    private @Nullable String seal;

    /** How a talk with this record stands. */
    Standing standing(ConversationId id, @Nullable AfwegingId afweging, String question, int acts) {
        int until = written == null ? 0 : written;
        return new Standing(id, afweging, question, state, acts, until, clientSaw, professionalSaw);
    }

    /** Whether this side read all of the record, which is what they looked at. */
    boolean sawAll(Side side, int seen) {
        return written != null && seen == written && sawAll(side);
    }

    /** Refuses what belongs before the record. */
    void beforehand() {
        going();
        if (state != TalkState.PREPARING) {
            throw new TalkHeld();
        }
    }

    /** Refuses what belongs to a record that is no draft. */
    void draft() {
        going();
        if (state == TalkState.PREPARING) {
            throw new TalkNotHeld();
        }
        if (state == TalkState.CLOSED) {
            throw new RecordClosed();
        }
    }

    /** The same of this act; there will be no record of what does not take place. */
    void before(TalkAct act) {
        beforehand();
        if (act == TalkAct.CALLED_OFF) {
            state = TalkState.CALLED_OFF;
        }
    }

    /** The record begins with this act. */
    void begin(Side author, int act) {
        state = TalkState.DRAFT;
        written = act;
        look(author, act);
    }

    /** This act was added; whoever had seen everything before has seen it, as they wrote it. */
    void add(Side author, int act) {
        boolean sawAll = sawAll(author);
        written = act;
        if (sawAll) {
            look(author, act);
        }
    }

    /** One side read it; answers whether with this both have. */
    boolean see(Side side, int seen) {
        if (written == null || seen != written) {
            throw new RecordChanged();
        }
        look(side, seen);
        return sawAll(side.other());
    }

    void close(String with) {
        state = TalkState.CLOSED;
        seal = with;
    }

    private void going() {
        if (state == TalkState.CALLED_OFF) {
            throw new TalkCalledOff();
        }
    }

    private boolean sawAll(Side side) {
        Integer saw = side == Side.CLIENT ? clientSaw : professionalSaw;
        return saw != null && saw.equals(written);
    }

    private void look(Side side, int until) {
        if (side == Side.CLIENT) {
            clientSaw = until;
        } else {
            professionalSaw = until;
        }
    }
}
