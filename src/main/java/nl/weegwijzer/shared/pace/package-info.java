/** How often something may be done, so that nobody can guess by trying or flood others with words. */
@NullMarked
package nl.weegwijzer.shared.pace;

import org.jspecify.annotations.NullMarked;
