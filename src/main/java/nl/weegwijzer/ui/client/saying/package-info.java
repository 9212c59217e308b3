/** Saying something, and seeing what came of it. */
@NullMarked
package nl.weegwijzer.ui.client.saying;

import org.jspecify.annotations.NullMarked;
