package nl.weegwijzer.conversation;

import java.time.Instant;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/** What an act brings, with clean words. */
record Deed(
        TalkAct act,
        @Nullable AgendaItemId item,
        String words,
        @Nullable TalkOutcome outcome,
        @Nullable FilledIn filledIn,
        @Nullable Instant startsAt,
        @Nullable TalkWay way) {

    /** An act that needs nothing more. */
    static Deed of(TalkAct act) {
        return new Deed(act, null, "", null, null, null, null);
    }

    /** An act on one subject. */
    static Deed on(TalkAct act, AgendaItemId item) {
        return new Deed(act, item, "", null, null, null, null);
    }

    /** A day and a way to meet. */
    static Deed planned(Appointment appointment) {
        return new Deed(
                TalkAct.PLANNED, null, appointment.place(), null, null, appointment.startsAt(), appointment.way());
    }

    /**
     * With what a subject ends.
     *
     * @throws ReasonMissing when they do not agree and nothing says in what
     */
    static Deed ended(AgendaItemId item, TalkOutcome outcome, FilledIn how, String words) {
        String clean = Words.clean(words, Words.TEXT);
        if (outcome == TalkOutcome.DISAGREED && clean.isEmpty()) {
            throw new ReasonMissing();
        }
        return new Deed(TalkAct.OUTCOME, item, clean, outcome, how, null, null);
    }

    /** The talk was held; words may be empty. */
    static Deed held(String words) {
        return new Deed(TalkAct.HELD, null, Words.clean(words, Words.TEXT), null, null, null, null);
    }

    /**
     * The talk does not take place.
     *
     * @throws ReasonMissing when a professional does not say why; a client need not
     */
    static Deed calledOff(Side side, String why) {
        String clean = Words.clean(why, Words.TEXT);
        if (side == Side.PROFESSIONAL && clean.isEmpty()) {
            throw new ReasonMissing();
        }
        return new Deed(TalkAct.CALLED_OFF, null, clean, null, null, null, null);
    }

    /**
     * Something beside the record, or beside one subject of it.
     *
     * @throws WordsMissing when it says nothing
     */
    static Deed corrected(@Nullable AgendaItemId item, String words) {
        String clean = Words.clean(words, Words.TEXT);
        if (clean.isEmpty()) {
            throw new WordsMissing();
        }
        return new Deed(TalkAct.CORRECTED, item, clean, null, null, null, null);
    }
}
