package nl.weegwijzer.response.moment;

import java.time.Clock;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.comparison.AskedAfterTalk;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.moment.MomentNote.What;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a client is asked and when, and that they may leave it. */
@Service
public class Skipping {

    private final MomentNotes notes;
    private final CurrentPerson current;
    private final Clock clock;

    Skipping(MomentNotes notes, CurrentPerson current, Clock clock) {
        this.notes = notes;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What a client can be asked of an afweging now.
     *
     * @throws NotFound when nothing of it was published in this traject
     */
    @ForParties
    public Asking asking(TrajectId traject, AfwegingId afweging) {
        return notes.asking(current.id().value(), traject.value(), afweging.value())
                .orElseThrow(NotFound::new);
    }

    /**
     * Remembers that the client would rather not say, before reading or after the last talk. They can still weigh along
     * whenever they want.
     *
     * @throws NotFound when nothing of it was published in this traject, or nothing is asked after reading
     */
    @ForClient(changes = true)
    public void skip(TrajectId traject, AfwegingId afweging, Moment moment) {
        Asking asking = asking(traject, afweging);
        if (moment == Moment.AFTER_READING) {
            throw new NotFound();
        }
        boolean open = moment == Moment.BEFORE_READING ? asking.asksBeforeReading() : asking.asksAfterTalk();
        if (open) {
            notes.save(new MomentNote(traject, afweging, moment, What.SKIPPED, current, clock.instant()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AskedAfterTalk talk) {
        notes.save(new MomentNote(
                talk.traject(), talk.afweging(), Moment.AFTER_CONVERSATION, What.ASKED, current, clock.instant()));
    }
}
