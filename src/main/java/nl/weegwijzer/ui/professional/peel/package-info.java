/** The editor of one afweging, saved with every keystroke, with the page of the client beside it. */
@NullMarked
package nl.weegwijzer.ui.professional.peel;

import org.jspecify.annotations.NullMarked;
