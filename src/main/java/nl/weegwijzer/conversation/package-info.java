/**
 * The talk that a difference leads to: prepared from what both weighed, held together, and written down for both.
 *
 * <p>{@code agenda} proposes what to talk about, and helps the professional; {@code assisted} takes down a client's
 * words in their presence; {@code invitation} writes it into a calendar. Nothing is overwritten: a talk is what was
 * done in it, line by line, with who and when.
 */
@ApplicationModule(
        allowedDependencies = {
            "goals",
            "goals :: clash",
            "goals :: refusal",
            "response",
            "response :: comparison",
            "response :: readfirst",
            "response :: teachback",
            "afweging",
            "afweging :: publishing",
            "catalogue",
            "people",
            "shared"
        })
@NullMarked
package nl.weegwijzer.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
