/** Choosing together: what lies fixed, what is important, what could be done, and which of it both want. */
@NullMarked
package nl.weegwijzer.ui.client.choosing;

import org.jspecify.annotations.NullMarked;
