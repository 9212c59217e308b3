package nl.weegwijzer.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody fills it in.
 *
 * @param words what is done, at most {@link nl.weegwijzer.shared.Words#LINE} characters
 * @param name whose name goes with the actor; needed for someone else, may be empty otherwise
 * @param day when it is done, or null while not filled in, which is refused
 */
public record NewStep(
        String words,
        StepActor actor,
        String name,
        @Nullable LocalDate day) {}
