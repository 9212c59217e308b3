/**
 * Reference data by code, version and language, each with its source: what a professional weighs with.
 *
 * <p>Nothing in it is about a person, so reading it asks for no traject and leaves no trace in the access log.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package nl.weegwijzer.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
