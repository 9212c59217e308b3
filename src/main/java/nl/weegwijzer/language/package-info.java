/**
 * Hints for plain and kind Dutch.
 *
 * <p>Pure functions over a text and the word lists that are handed in. Every hint points at its words and says why; the
 * writer decides. Nothing here knows who writes, or about whom.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.weegwijzer.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
