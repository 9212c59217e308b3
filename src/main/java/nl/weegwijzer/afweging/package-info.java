/**
 * One question that is weighed: drafting, explaining, publishing, versions.
 *
 * <p>Here: the words that all of it shares. {@code starting} and {@code blocks} are for beginning quickly, {@code peeling}
 * is for writing, {@code notes} for what stays private, {@code checking} for looking again, {@code publishing} for what goes out, {@code
 * glossary} explains its difficult words, {@code document} shows it, {@code term} counts the days to object.
 *
 * <p>An afweging is written piece by piece by professionals. Publishing takes a snapshot of it, an {@link
 * nl.weegwijzer.afweging.Explanation}, that never changes. What the client said that moved it stands in the snapshot as
 * id and quote, so that this module need not know how clients answer.
 */
@ApplicationModule(allowedDependencies = {"shared", "people", "catalogue", "kader", "language", "wordlist"})
@NullMarked
package nl.weegwijzer.afweging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
