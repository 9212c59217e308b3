/**
 * What people typed in a form and did not send yet, so that another device or a new tab finds it again.
 *
 * <p>It belongs to whoever typed it and to no dossier: nobody else reads it, and no log tells of it.
 */
@ApplicationModule(allowedDependencies = {"people", "shared"})
@NullMarked
package nl.weegwijzer.unsent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
