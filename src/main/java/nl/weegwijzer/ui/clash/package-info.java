/** Goals that seem to clash, for both sides alike: marking them, and what came of talking about them. */
@NullMarked
package nl.weegwijzer.ui.clash;

import org.jspecify.annotations.NullMarked;
