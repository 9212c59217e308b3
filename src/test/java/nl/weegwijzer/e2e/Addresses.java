package nl.weegwijzer.e2e;

import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegwijzer.architecture.House;

/** The addresses that pages have, so that a new page cannot stay unvisited. */
public final class Addresses {

    private Addresses() {}

    /** The pages that none of these paths leads to, by their classes. */
    public static List<String> without(Collection<String> paths) {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .filter(type -> paths.stream()
                        .noneMatch(address(type.getAnnotationOfType(Route.class).value())))
                .map(type -> type.getSimpleName())
                .sorted()
                .toList();
    }

    private static Predicate<String> address(String template) {
        String pattern = Arrays.stream(template.split("/")).map(Addresses::part).collect(Collectors.joining());
        return Pattern.compile(pattern + "/?([?].*)?").asMatchPredicate();
    }

    /** One part of an address: a word, something in its place, or something that may be left out. */
    private static String part(String part) {
        if (!part.startsWith(":")) {
            return part.isEmpty() ? "" : "/" + Pattern.quote(part);
        }
        boolean optional = part.matches(":\\w+[?].*");
        return optional ? "(/[^/?]+)?" : "/[^/?]+";
    }
}
