package nl.weegwijzer.ui.client.looked;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.weegwijzer.dossier.LookId;
import nl.weegwijzer.dossier.LooksAsked;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Paths;
import org.jspecify.annotations.Nullable;

/** What an address says of the period: days and a place in the list, nothing about a person. */
final class Wanted {

    private static final String FROM = "van";
    private static final String UNTIL = "tot";
    private static final String OWN = "eigen";
    private static final String BEFORE = "voor";

    private Wanted() {}

    /** What an address asks for; a day that is none is left out. */
    static LooksAsked of(QueryParameters address) {
        return new LooksAsked(
                read(address, FROM, Wanted::day),
                read(address, UNTIL, Wanted::day),
                address.getSingleParameter(OWN).isPresent(),
                read(address, BEFORE, LookId::parse));
    }

    /** The address at which this is shown. */
    static String address(TrajectId traject, LooksAsked asked) {
        List<String> parts = new ArrayList<>();
        add(parts, FROM, asked.from());
        add(parts, UNTIL, asked.until());
        add(parts, OWN, asked.own() ? "ja" : null);
        add(parts, BEFORE, asked.before());
        return Paths.looked(traject) + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }

    private static <T> @Nullable T read(QueryParameters address, String name, Function<String, @Nullable T> reading) {
        String given = address.getSingleParameter(name).orElse("");
        return given.isEmpty() ? null : reading.apply(given);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 2999 ? null : day;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
