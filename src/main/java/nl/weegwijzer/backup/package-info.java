/** Keeping everything in one file and putting it back: for whoever runs the portal, from outside it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.weegwijzer.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
