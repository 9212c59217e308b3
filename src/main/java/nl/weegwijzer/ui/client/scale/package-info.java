/** How far a goal is, for the client. */
@NullMarked
package nl.weegwijzer.ui.client.scale;

import org.jspecify.annotations.NullMarked;
