/** Typing a client's words in their presence, and what became of it. */
@NullMarked
package nl.weegwijzer.ui.professional.assisted;

import org.jspecify.annotations.NullMarked;
