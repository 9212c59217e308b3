/** Saying whether what was typed for a client is what they said. */
@NullMarked
package nl.weegwijzer.ui.client.assisted;

import org.jspecify.annotations.NullMarked;
