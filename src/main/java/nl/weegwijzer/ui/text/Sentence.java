package nl.weegwijzer.ui.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places: <code>{0}</code> is the first argument, <code>{0|vraag|vragen}</code> the first word when that
 * argument is 1 and the second otherwise. Quotes and apostrophes mean themselves.
 */
record Sentence(String pattern) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    String with(Object[] arguments, Locale locale) {
        return PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(put(place, arguments, locale)));
    }

    private static String put(MatchResult place, Object[] arguments, Locale locale) {
        Object argument = arguments[Integer.parseInt(place.group(1))];
        String one = place.group(2);
        if (one == null) {
            return Spoken.of(argument, locale);
        }
        return isOne(argument) ? one : place.group(3);
    }

    private static boolean isOne(@Nullable Object argument) {
        return argument instanceof Number number && number.doubleValue() == 1;
    }
}
