/** Tests of how often something may be done. */
@NullMarked
package nl.weegwijzer.shared.pace;

import org.jspecify.annotations.NullMarked;
