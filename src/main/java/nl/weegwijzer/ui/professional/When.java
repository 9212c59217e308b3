package nl.weegwijzer.ui.professional;

import static nl.weegwijzer.ui.text.Texts.clock;
import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.weegwijzer.shared.LegalDays;

/** When something happened, as someone who is at work would say it: today and yesterday with the hour. */
public final class When {

    private When() {}

    /** Says a moment in the past. */
    public static String was(Instant moment, Clock clock) {
        LocalDate on = LocalDate.ofInstant(moment, LegalDays.ZONE);
        LocalDate today = LegalDays.today(clock);
        if (on.equals(today)) {
            return text("When.today", clock(moment));
        }
        return on.equals(today.minusDays(1)) ? text("When.yesterday", clock(moment)) : day(on);
    }
}
