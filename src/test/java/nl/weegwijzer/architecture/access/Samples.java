package nl.weegwijzer.architecture.access;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.publishing.Forthcoming;
import nl.weegwijzer.goals.GoalAct;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.professional.bench.Bench;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** Fills in what a method asks for: identifiers of one dossier, and something of the kind for the rest. */
final class Samples {

    /** What stands wherever words are asked for. */
    static final String WORDS = "Woorden";

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            entry(String.class, WORDS),
            entry(String[].class, new String[0]),
            entry(int.class, 1),
            entry(long.class, 1L),
            entry(boolean.class, true),
            entry(Locale.class, Locale.of("nl")),
            entry(LocalDate.class, LocalDate.of(2026, 11, 30)),
            entry(Instant.class, Instant.parse("2026-11-30T12:00:00Z")),
            entry(URI.class, URI.create("https://portaal.example.nl/gesprek")),
            entry(SubmissionId.class, SubmissionId.create()),
            entry(NewStep.class, Dossiers.someStep()),
            entry(GoalAct.class, GoalAct.SAID_HELPED),
            entry(Display.class, Display.STANDARD));

    /** Texts that have to be a code of the catalogue, or to say something. */
    private static final Map<String, String> CODES = Map.of(
            "catalogueCode", "CL_CAPACITY",
            "elementCode", "IGM_SKILLS",
            "sourceKind", "ST_TALK",
            "askedCode", "RQ_RESULT",
            "pitfallCode", "PIT_HALO",
            "criterionCode", "IQ_CURRENT",
            "because", "Omdat een collega ziek is.",
            "paper", "Getekend op 3 november.");

    /** What a page that was read before hands back: it identifies nothing, and is the same for everybody. */
    private static final Set<Class<?>> READ_BEFORE = Set.of(Bench.class, Forthcoming.class);

    private static final Map<Class<?>, Object> READ = new HashMap<>();

    private Samples() {}

    /** An argument for each parameter, all from this dossier. */
    static @Nullable Object[] all(Method method, Dossier dossier) {
        @Nullable Object[] arguments = new Object[method.getParameterCount()];
        for (int at = 0; at < arguments.length; at++) {
            arguments[at] = one(method, at, dossier);
        }
        return arguments;
    }

    /** An argument for one parameter. */
    static @Nullable Object one(Method method, int at, Dossier dossier) {
        Parameter parameter = method.getParameters()[at];
        if (parameter.getType() == PersonId.class
                && worksHere(parameter.getName())
                && !dossier.name().equals("absent")) {
            return dossier.professional().personId();
        }
        Object named = dossier.named().get(parameter.getName());
        if (parameter.getType().isInstance(named)) {
            return named;
        }
        String code = CODES.get(parameter.getName());
        return code != null ? code : sample(ResolvableType.forMethodParameter(method, at), dossier);
    }

    /** Whether an identifier lies in what is asked for here. */
    static boolean identifies(Method method, int at, Dossier dossier) {
        Object there = one(method, at, dossier);
        return there != null && !there.equals(one(method, at, dossier.absent())) && !(there instanceof SubmissionId);
    }

    private static boolean worksHere(String name) {
        return name.equals("professional") || name.equals("contact");
    }

    private static @Nullable Object sample(ResolvableType type, Dossier dossier) {
        Class<?> raw = type.toClass();
        if (raw == TrajectId.class) {
            return dossier.traject();
        }
        if (raw == Place.class) {
            return Place.of((ItemId) dossier.ids().get(ItemId.class), Field.WHY);
        }
        Object known = dossier.ids().getOrDefault(raw, VALUES.get(raw));
        if (known != null) {
            return known;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (READ_BEFORE.contains(raw)) {
            if (!READ.containsKey(raw)) {
                READ.put(raw, made(raw, dossier.absent()));
            }
            return READ.get(raw);
        }
        return raw == Optional.class ? Optional.empty() : compound(type, raw, dossier);
    }

    private static @Nullable Object compound(ResolvableType type, Class<?> raw, Dossier dossier) {
        if (raw == List.class || raw == Collection.class) {
            return List.of(sample(type.getGeneric(0), dossier));
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == Set.class) {
            return Set.of(sample(type.getGeneric(0), dossier));
        }
        if (raw.isSealed()) {
            return sample(ResolvableType.forClass(raw.getPermittedSubclasses()[0]), dossier);
        }
        return raw.isRecord() ? made(raw, dossier) : null;
    }

    private static @Nullable Object part(RecordComponent part, Dossier dossier) {
        String code = CODES.get(part.getName());
        return code != null && part.getType() == String.class
                ? code
                : sample(ResolvableType.forType(part.getGenericType()), dossier);
    }

    private static Object made(Class<?> type, Dossier dossier) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts).map(part -> part(part, dossier)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }
}
