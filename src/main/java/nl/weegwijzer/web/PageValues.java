package nl.weegwijzer.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.Display.Colours;
import nl.weegwijzer.people.Display.TextSize;
import nl.weegwijzer.people.traject.TrajectSummary;
import org.jspecify.annotations.Nullable;

/** What the template of a plain page is filled with. */
final class PageValues {

    private static final Pattern NOT_DIALLED = Pattern.compile("[^0-9+]");

    private PageValues() {}

    /** A way on from the page. */
    record Way(String href, String words) {}

    /** What every page has. */
    static Map<String, @Nullable Object> around(PlainWords words, Display display, String style) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("language", words.language().getLanguage());
        values.put("style", "/lezen/stijl/" + style);
        values.put("size", size(display.textSize()));
        values.put("colours", colours(display.colours()));
        values.put("calm", display.calm() ? "ja" : null);
        ResourceBundle shell = words.shell();
        values.put("skip", shell.getString("Frame.skip"));
        values.put("danger", shell.getString("Foot.danger"));
        values.put("emergency", shell.getString("Foot.emergency"));
        values.put("workdays", shell.getString("Foot.workdays"));
        values.put("session", words.own().getString("PageValues.session"));
        return values;
    }

    /** Whom to call. */
    static void contact(Map<String, @Nullable Object> values, TrajectSummary traject, ResourceBundle shell) {
        values.put("contact", traject.contactName());
        values.put("contactLabel", shell.getString("ContactLine.label"));
        values.put("contactPerson", shell.getString("ContactLine.person"));
        String phone = traject.contactPhone();
        if (phone != null) {
            values.put("phone", phone);
            values.put("tel", "tel:" + NOT_DIALLED.matcher(phone).replaceAll(""));
            values.put("call", shell.getString("ContactLine.call").replace("{0}", phone));
        }
    }

    /** Where to go on. */
    static void ways(Map<String, @Nullable Object> values, PlainExplanation read, PlainWords words) {
        PlainAddresses addresses = PlainAddresses.of(read);
        ResourceBundle own = words.own();
        values.put("trail", words.shell().getString("Trail.label"));
        values.put("portal", addresses.portal());
        values.put("back", own.getString("ReadingPage.back"));
        values.put("newest", addresses.newest());
        values.put("readNewest", own.getString("ReadingPage.newest"));
        values.put("older", read.isNewest() ? null : numbered(own.getString("ReadingPage.older"), read.number()));
        values.put("further", own.getString("ReadingPage.further"));
        values.put("pdf", addresses.pdf(read.number()));
        values.put("save", own.getString("ReadingPage.save"));
        values.put("versions", versions(read, addresses, own.getString("ReadingPage.version")));
    }

    private static List<Way> versions(PlainExplanation read, PlainAddresses addresses, String words) {
        return IntStream.iterate(read.newest(), number -> number > 0, number -> number - 1)
                .filter(number -> number != read.number())
                .mapToObj(number -> new Way(addresses.version(number), numbered(words, number)))
                .toList();
    }

    private static String numbered(String sentence, int number) {
        return sentence.replace("{0}", Integer.toString(number));
    }

    private static String size(TextSize size) {
        return switch (size) {
            case NORMAL -> "gewoon";
            case LARGE -> "groot";
            case LARGEST -> "grootst";
        };
    }

    private static @Nullable String colours(Colours colours) {
        return switch (colours) {
            case DEVICE -> null;
            case LIGHT -> "licht";
            case DARK -> "donker";
            case CONTRAST -> "contrast";
        };
    }
}
