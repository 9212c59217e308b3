/** Reading an explanation, and what can be done once it was read. */
@NullMarked
package nl.weegwijzer.ui.client.explanation;

import org.jspecify.annotations.NullMarked;
