/** A talk as the client prepares it, and its record. */
@NullMarked
package nl.weegwijzer.ui.client.talk;

import org.jspecify.annotations.NullMarked;
