package nl.weegwijzer.ui.text;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.Refusal;

/** How values are written out: dates in full, the clock as people say it, constants as words. */
final class Spoken {

    private Spoken() {}

    static String of(Object value, Locale locale) {
        return switch (value) {
            case LocalDate day -> write("EEEE d MMMM uuuu", day, locale);
            case LocalTime time -> write(clock(locale), time, locale);
            case Instant moment -> moment(moment.atZone(LegalDays.ZONE), locale);
            case Number number -> number(number, locale);
            case Enum<?> constant -> Wording.of(locale).say(key(constant));
            case Refusal refusal -> Wording.of(locale).say(refusal.key(), refusal.arguments());
            default -> value.toString();
        };
    }

    /** {@code <Enum>.<CONSTANT>}. */
    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String moment(ZonedDateTime moment, Locale locale) {
        return Wording.of(locale).say("Spoken.moment", moment.toLocalDate(), moment.toLocalTime());
    }

    private static String clock(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? "H.mm" : "H:mm";
    }

    private static String write(String pattern, TemporalAccessor value, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(value);
    }

    /** Without marks between thousands, so that a year stays a year. */
    private static String number(Number number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
