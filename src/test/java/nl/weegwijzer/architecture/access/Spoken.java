package nl.weegwijzer.architecture.access;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words in what a door gives back. */
final class Spoken {

    private Spoken() {}

    /** Whether exactly these words stand anywhere in it. */
    static boolean in(@Nullable Object answer, String words) {
        return switch (answer) {
            case null -> false;
            case String text -> text.equals(words);
            case Collection<?> many -> many.stream().anyMatch(one -> in(one, words));
            case Map<?, ?> map -> in(map.keySet(), words) || in(map.values(), words);
            case Optional<?> one -> in(one.orElse(null), words);
            case Record whole -> inParts(whole, words);
            default -> false;
        };
    }

    private static boolean inParts(Record whole, String words) {
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                if (in(part.getAccessor().invoke(whole), words)) {
                    return true;
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }
}
