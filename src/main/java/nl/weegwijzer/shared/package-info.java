/**
 * The floor everyone stands on: identifiers, time, clean words, and the ways in which the domain says no.
 *
 * <p>Nothing here knows what a traject or an afweging does; it only names them, so that modules can point at
 * each other's things without knowing them.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.weegwijzer.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
