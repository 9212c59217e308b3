package nl.weegwijzer.afweging.checking;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When information is old: after a number of months that is set once for the portal. */
@Component
public class Freshness {

    private final int months;

    /** @param months more than zero */
    public Freshness(@Value("${weegwijzer.peeling.information-months}") int months) {
        this.months = months;
    }

    /** After how many months information is old. */
    public int months() {
        return months;
    }

    /** Whether information of this day is old by now; of an unknown day nobody can say. */
    public boolean old(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.plusMonths(months).isBefore(today);
    }

    /** How many whole months lie between that day and now. */
    public static int age(LocalDate day, LocalDate today) {
        return (int) Period.between(day, today).toTotalMonths();
    }
}
