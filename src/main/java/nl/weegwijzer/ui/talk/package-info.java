/** What the talk looks like to both sides: its agenda, what can be chosen, and its record. */
@NullMarked
package nl.weegwijzer.ui.talk;

import org.jspecify.annotations.NullMarked;
