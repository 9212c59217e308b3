package nl.weegwijzer.ui.professional.table;

import static nl.weegwijzer.ui.text.Texts.text;

import java.time.LocalDate;
import nl.weegwijzer.afweging.checking.Freshness;

/** How old something is, as people say it: in months up to two years, then in years. */
final class Ages {

    private static final int YEAR = 12;

    private Ages() {}

    static String words(LocalDate day, LocalDate today) {
        int months = Freshness.age(day, today);
        return months < 2 * YEAR ? text("Ages.months", months) : text("Ages.years", months / YEAR);
    }
}
