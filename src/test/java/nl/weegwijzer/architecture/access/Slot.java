package nl.weegwijzer.architecture.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.publishing.Forthcoming;
import nl.weegwijzer.ui.professional.bench.Bench;
import org.jspecify.annotations.Nullable;

/**
 * One place in what a door asks for where words can be written: an argument, or a part of one.
 *
 * @param path which argument, which part of it, and so on
 */
record Slot(Door door, List<Integer> path, String name) {

    /** What was read before is handed back to be compared, and is kept nowhere. */
    private static final Set<Class<?>> HANDED_BACK = Set.of(Bench.class, Forthcoming.class);

    /** Every place for words that the door has; what was seen before is compared, and kept nowhere. */
    static List<Slot> of(Door door, Dossier dossier) {
        @Nullable Object[] arguments = Samples.all(door.method(), dossier);
        List<Slot> slots = new ArrayList<>();
        for (int at = 0; at < arguments.length; at++) {
            String name = door.method().getParameters()[at].getName();
            if (!name.equals("seen")) {
                find(door, arguments[at], List.of(at), name, slots);
            }
        }
        return slots;
    }

    /** What is asked for, from this dossier, with these words in this place. */
    @Nullable
    Object[] filled(Dossier dossier, String words) {
        @Nullable Object[] arguments = Samples.all(door.method(), dossier);
        int at = path.getFirst();
        arguments[at] = with(arguments[at], path.subList(1, path.size()), words);
        return arguments;
    }

    @Override
    public String toString() {
        return door + " " + name;
    }

    private static void find(Door door, @Nullable Object value, List<Integer> path, String name, List<Slot> slots) {
        if (value instanceof String) {
            slots.add(new Slot(door, path, name));
        } else if (value instanceof Collection<?> many && !many.isEmpty()) {
            find(door, many.iterator().next(), path, name, slots);
        } else if (value instanceof Record whole && !HANDED_BACK.contains(whole.getClass())) {
            RecordComponent[] parts = whole.getClass().getRecordComponents();
            for (int at = 0; at < parts.length; at++) {
                List<Integer> deeper =
                        Stream.concat(path.stream(), Stream.of(at)).toList();
                find(door, part(whole, parts[at]), deeper, name + "." + parts[at].getName(), slots);
            }
        }
    }

    private static @Nullable Object with(@Nullable Object value, List<Integer> path, String words) {
        return switch (value) {
            case List<?> many -> List.of(with(many.getFirst(), path, words));
            case Set<?> many -> Set.of(with(many.iterator().next(), path, words));
            case Record whole when !path.isEmpty() -> with(whole, path, words);
            case null, default -> words;
        };
    }

    private static Object with(Record whole, List<Integer> path, String words) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> part(whole, part)).toArray();
        int at = path.getFirst();
        values[at] = with(values[at], path.subList(1, path.size()), words);
        try {
            var constructor = whole.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object part(Record whole, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
