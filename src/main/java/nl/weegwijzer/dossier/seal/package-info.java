/**
 * A chain of seals over the lines of the access log, one for each organisation, and the command that verifies it.
 *
 * <p>Lines are sealed shortly after they were written, apart from the act that they tell of: an act waits for no other.
 */
@NullMarked
package nl.weegwijzer.dossier.seal;

import org.jspecify.annotations.NullMarked;
