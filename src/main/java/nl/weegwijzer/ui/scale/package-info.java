/** How far a goal is, for both sides alike: the ladder in words, making it, and looking at it. */
@NullMarked
package nl.weegwijzer.ui.scale;

import org.jspecify.annotations.NullMarked;
