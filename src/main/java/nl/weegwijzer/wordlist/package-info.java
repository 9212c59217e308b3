/**
 * Difficult words and abbreviations of an organisation: the list that comes with the portal, with what the organisation
 * added, said differently or switched off.
 *
 * <p>The coach looks through a text with it, and an explanation takes from it what its difficult words mean, by value.
 */
@ApplicationModule(allowedDependencies = {"people", "shared", "language"})
@NullMarked
package nl.weegwijzer.wordlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
