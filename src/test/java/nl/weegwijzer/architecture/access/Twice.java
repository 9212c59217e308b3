package nl.weegwijzer.architecture.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.AtOnce;
import nl.weegwijzer.testing.Town;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends every act of every service again, found by reflection: a new service joins by itself. What comes of it is counted
 * in the tables, and is to be what comes of one.
 */
public final class Twice implements AutoCloseable {

    private static final int AT_ONCE = 4;

    private final AnnotationConfigApplicationContext people = new AnnotationConfigApplicationContext();
    private final TransactionTemplate transaction;
    private final RowCount rows;
    private final Town town;
    private final Dossiers dossiers;
    private final Acting administrator;
    private final Dossier first;
    private final List<Door> doors;

    /** What came of an act that was sent again. */
    public enum Came {
        /** One act, and the same answer to each. */
        OF_ONE,
        /** Less than what comes of one. */
        OF_NONE,
        /** More than what comes of one. */
        OF_MORE,
        /** One act, and not the same answer to each. */
        ANOTHER_ANSWER,
        /** The sample act is refused, also when it is sent once. */
        NOT_TRIED
    }

    /** Makes a town of its own in a portal. */
    public Twice(ApplicationContext portal) {
        people.setParent(portal);
        people.register(Town.class, Dossiers.class, TogetherDossiers.class);
        people.refresh();
        transaction = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
        rows = new RowCount(portal);
        town = people.getBean(Town.class);
        dossiers = people.getBean(Dossiers.class);
        administrator = town.found();
        first = dossiers.make("eerst", administrator);
        doors = Door.guarded(portal).stream().filter(Door::changes).toList();
    }

    /** The acts that have a key. */
    public List<String> keyed() {
        return doors.stream().filter(Twice::isKeyed).map(Twice::name).distinct().toList();
    }

    /** The acts that have none. */
    List<String> others() {
        return doors.stream()
                .filter(door -> !isKeyed(door))
                .map(Twice::name)
                .distinct()
                .toList();
    }

    /** Sends an act that has a key four times at the same moment. */
    public Came atOnce(String act) {
        return worst(act, door -> {
            Dossier dossier = dossier(door, act);
            Acting who = whoMayCome(door, dossier);
            @Nullable Object[] arguments = ready(who, door, dossier);
            if (arguments == null) {
                return Came.NOT_TRIED;
            }
            long one = inVain(who, () -> rows.growth(() -> open(door, arguments)));
            Supplier<Object> send = () -> who.does(() -> String.valueOf(open(door, arguments)));
            long before = rows.all();
            List<Object> met = AtOnce.met(Collections.nCopies(AT_ONCE, send));
            return came(one, rows.all() - before, met);
        });
    }

    /** Sends an act again after it was done. */
    Came again(String act) {
        return worst(act, door -> {
            Acting who = whoMayCome(door, first);
            @Nullable Object[] arguments = ready(who, door, first);
            return arguments == null
                    ? Came.NOT_TRIED
                    : inVain(who, () -> {
                        String once = String.valueOf(open(door, arguments));
                        long more = rows.growth(() -> tried(door, arguments));
                        return came(0, more, List.of(once, tried(door, arguments)));
                    });
        });
    }

    /** One in which the sample act can be done: the first, or a fresh one. */
    private Dossier dossier(Door door, String act) {
        return ready(whoMayCome(door, first), door, first) == null ? dossiers.make(act, administrator) : first;
    }

    private Came worst(String act, java.util.function.Function<Door, Came> trying) {
        return doors.stream()
                .filter(door -> name(door).equals(act))
                .map(trying)
                .max(Came::compareTo)
                .orElseThrow();
    }

    private static Came came(long one, long now, List<Object> met) {
        if (now != one) {
            return now < one ? Came.OF_NONE : Came.OF_MORE;
        }
        return met.stream().distinct().count() == 1 ? Came.OF_ONE : Came.ANOTHER_ANSWER;
    }

    /** Arguments with which the act is not refused: the sample, or the sample with one part otherwise. */
    private @Nullable Object @Nullable [] ready(Acting who, Door door, Dossier dossier) {
        @Nullable Object[] sample = Samples.all(door.method(), dossier);
        for (int at = 0; at < sample.length; at++) {
            sample[at] = sample[at] instanceof SubmissionId ? SubmissionId.create() : sample[at];
        }
        return Stream.concat(Stream.<@Nullable Object[]>of(sample), otherwise(door.method(), sample))
                .filter(arguments -> inVain(who, () -> !Refused.NO.equals(tried(door, arguments))))
                .findFirst()
                .orElse(null);
    }

    private static Stream<@Nullable Object[]> otherwise(Method method, @Nullable Object[] sample) {
        return IntStream.range(0, sample.length)
                .boxed()
                .flatMap(at -> others(method.getParameterTypes()[at]).map(other -> {
                    @Nullable Object[] changed = sample.clone();
                    changed[at] = other;
                    return changed;
                }));
    }

    private static Stream<Object> others(Class<?> type) {
        if (type == int.class) {
            return Stream.of(0, 2, 3);
        }
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Object.class::cast) : Stream.of();
    }

    private <T> T inVain(Acting who, Supplier<T> act) {
        return who.does(() -> Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return act.get();
        })));
    }

    /** What somebody meets whose act is refused. */
    private enum Refused {
        NO
    }

    private Object tried(Door door, @Nullable Object[] arguments) {
        try {
            String answer = String.valueOf(open(door, arguments));
            rows.flush();
            return answer;
        } catch (RuntimeException refused) {
            return Refused.NO;
        }
    }

    private static @Nullable Object open(Door door, @Nullable Object[] arguments) {
        try {
            return door.open(arguments);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable broke) {
            throw new IllegalStateException(broke);
        }
    }

    private Acting whoMayCome(Door door, Dossier dossier) {
        if (door.isForWhoeverRuns()) {
            return administrator;
        }
        return door.isForProfessionals() || door.isForAnyProfessional() ? dossier.professional() : dossier.client();
    }

    private static boolean isKeyed(Door door) {
        return Arrays.asList(door.method().getParameterTypes()).contains(SubmissionId.class);
    }

    private static String name(Door door) {
        return door.toString();
    }

    @Override
    public void close() {
        people.close();
    }
}
