/** What a professional asks and learns while peeling, for themselves: nothing of it is published. */
@NullMarked
package nl.weegwijzer.ui.professional.own;

import org.jspecify.annotations.NullMarked;
