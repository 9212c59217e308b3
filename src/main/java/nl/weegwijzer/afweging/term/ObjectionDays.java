package nl.weegwijzer.afweging.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.shared.Words;
import org.springframework.stereotype.Service;

/** Counts the days to object by the calendar of the law, and keeps the days that decrees add to it. */
@Service
public class ObjectionDays {

    /** The longest run of free days, with weekends and decrees between holidays, fits well within this. */
    private static final int LONGEST_RUN = 31;

    private final DecreedDays days;
    private final CurrentPerson current;
    private final Clock clock;

    ObjectionDays(DecreedDays days, CurrentPerson current, Clock clock) {
        this.days = days;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The last day on which an objection is in time.
     *
     * @param announced the day in Europe/Amsterdam on which the decision was sent or handed over
     */
    @ForSignedIn
    public LocalDate lastDay(LocalDate announced) {
        LocalDate sixWeeks = ObjectionTerm.sixWeeks(announced);
        return ObjectionTerm.lastDay(
                announced, days.between(current.organisation(), sixWeeks, sixWeeks.plusDays(LONGEST_RUN)));
    }

    /** The days that decrees set equal to a public holiday, the latest first. */
    @ForAdministrator
    public List<EqualDay> equalDays() {
        return days.findByOrganisationOrderByDayDesc(current.organisation()).stream()
                .map(DecreedDay::read)
                .toList();
    }

    /**
     * Notes a day that a decree sets equal; noted again, its source is the new one.
     *
     * @param source the decree and where it was published
     * @throws DayIncomplete when no source is named
     */
    @ForAdministrator(changes = true)
    public void note(LocalDate day, String source) {
        String clean = Words.clean(source, Words.LINE);
        if (clean.isEmpty()) {
            throw new DayIncomplete();
        }
        EqualDay noted = new EqualDay(day, clean);
        days.findByOrganisationAndDay(current.organisation(), day)
                .ifPresentOrElse(
                        known -> known.say(noted), () -> days.save(new DecreedDay(noted, current, clock.instant())));
    }

    /** Takes a day off the list. */
    @ForAdministrator(changes = true)
    public void forget(LocalDate day) {
        days.findByOrganisationAndDay(current.organisation(), day).ifPresent(days::delete);
    }
}
