package nl.weegwijzer.people.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.Words;

/** From a day until and with another, both legal days in Europe/Amsterdam. */
public record Term(LocalDate from, LocalDate until) {

    /** The most characters of a reason. */
    public static final int BECAUSE = 500;

    /** The fewest: one word says nothing to the client who reads it. */
    public static final int SOME_WORDS = 15;

    /**
     * A term that begins today or later.
     *
     * @param most how long it can be at most
     * @throws DaysOutside when it is longer, ends before it begins, or begins before today
     */
    public static Term of(Clock clock, LocalDate from, LocalDate until, Period most) {
        LocalDate today = LegalDays.today(clock);
        if (from.isBefore(today) || until.isBefore(from) || until.isAfter(from.plus(most))) {
            LocalDate first = from.isBefore(today) ? today : from;
            throw new DaysOutside(first, first.plus(most));
        }
        return new Term(from, until);
    }

    /** Today alone. */
    static Term today(Clock clock) {
        LocalDate today = LegalDays.today(clock);
        return new Term(today, today);
    }

    /**
     * A reason that somebody else can understand.
     *
     * @throws BecauseTooShort when it is shorter than {@link #SOME_WORDS}
     * @throws nl.weegwijzer.shared.TooLong when it is longer than {@link #BECAUSE}
     */
    public static String because(String raw) {
        String because = Words.clean(raw, BECAUSE);
        if (because.length() < SOME_WORDS) {
            throw new BecauseTooShort(SOME_WORDS);
        }
        return because;
    }
}
