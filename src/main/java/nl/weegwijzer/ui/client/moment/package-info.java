/** How it feels before reading and after a talk: a few questions, which can always be skipped. */
@NullMarked
package nl.weegwijzer.ui.client.moment;

import org.jspecify.annotations.NullMarked;
