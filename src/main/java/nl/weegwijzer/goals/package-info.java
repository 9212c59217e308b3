/**
 * Goals that client and professional set together.
 *
 * <p>Either side proposes in own words; a goal is shared only when both said yes to the same wording. Nothing is
 * overwritten: the history holds every wording, every answer and every reason, with who and when.
 */
@ApplicationModule(allowedDependencies = {"response", "response :: readfirst", "people", "shared"})
@NullMarked
package nl.weegwijzer.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
