/**
 * Who you are, which traject you walk, and who may see whom.
 *
 * <p>Here: people, their roles and how they like to read. {@code signin} links them to a sign-in, {@code traject} is the
 * road they walk, {@code access} decides who may see it.
 *
 * <p>A person exists apart from any sign-in; a sign-in is linked to a person once, by an activation code. What a
 * person may do follows from rows of our own, never from what a sign-in claims.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package nl.weegwijzer.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
