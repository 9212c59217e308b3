package nl.weegwijzer.response.warning;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForManagers;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import org.springframework.stereotype.Service;

/** Says how early professionals are told that a client waits for an answer. */
@Service
@RetriedWhenOvertaken
public class WarningInTime {

    /** Working days, while an organisation says nothing else. */
    public static final int USUAL = 2;

    /** A client hears within this many working days, so an earlier warning would be none. */
    public static final int MOST = 5;

    private final AnswerWarnings warnings;
    private final CurrentPerson current;
    private final Clock clock;

    WarningInTime(AnswerWarnings warnings, CurrentPerson current, Clock clock) {
        this.warnings = warnings;
        this.current = current;
        this.clock = clock;
    }

    /** How many working days before the promised day a response comes up. */
    @ForManagers
    public int days() {
        return warnings.findById(current.organisation().value())
                .map(AnswerWarning::days)
                .orElse(USUAL);
    }

    /**
     * Says so from now on.
     *
     * @param days from 0 to {@link #MOST}
     * @throws NoSuchWarning when it is another number
     */
    @ForManagers(changes = true)
    public void warn(int days) {
        if (days < 0 || days > MOST) {
            throw new NoSuchWarning();
        }
        UUID here = current.organisation().value();
        Instant now = clock.instant();
        warnings.findById(here)
                .ifPresentOrElse(
                        known -> known.warn(days, current, now),
                        () -> warnings.save(new AnswerWarning(days, current, now)));
    }
}
