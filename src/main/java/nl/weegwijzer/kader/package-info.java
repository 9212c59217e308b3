/**
 * The rules within which professionals weigh: laws, policies and ways of working, as versioned objects.
 *
 * <p>Each has an explanation in words for a client, an owner who can be asked about it, and the room inside it. A version
 * never changes; who weighed with it keeps it by value.
 */
@ApplicationModule(allowedDependencies = {"people", "shared"})
@NullMarked
package nl.weegwijzer.kader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
