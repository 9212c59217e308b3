/**
 * A world to try Weegwijzer in, on one machine: its own database, its own sign-in, its own people. It may know every
 * module and none knows it; no image holds it.
 */
@ApplicationModule
@NullMarked
package nl.weegwijzer.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
