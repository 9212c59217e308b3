/**
 * What clients say back, and what is done with it.
 *
 * <p>Here: a wish, concern, question, correction or other view, its answers, and who read it. {@code teachback} asks
 * whether the explanation was good enough; {@code comparison} lays three views of each factor side by side; {@code
 * explained} remembers what each published version holds; {@code enough} asks whether an answer was; {@code moment} says
 * when the views are asked.
 */
@ApplicationModule(allowedDependencies = {"afweging", "afweging :: joint", "afweging :: term", "people", "shared"})
@NullMarked
package nl.weegwijzer.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
