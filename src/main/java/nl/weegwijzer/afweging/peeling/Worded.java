package nl.weegwijzer.afweging.peeling;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.Field;

/** Something with places where words stand, as it was read. */
public interface Worded {

    /** Everything that is written. */
    Map<Field, String> words();

    /** What stands in a field; an empty text when nothing does. */
    default String words(Field field) {
        return words().getOrDefault(field, "");
    }

    /** Whether nothing stands in a field. */
    default boolean blank(Field field) {
        return words(field).isEmpty();
    }

    /** What stands in a field, a paragraph each, without empty ones. */
    default List<String> paragraphs(Field field) {
        return words(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
