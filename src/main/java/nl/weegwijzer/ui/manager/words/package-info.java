/** The page on which managers and administrators keep the word list of their organisation. */
@NullMarked
package nl.weegwijzer.ui.manager.words;

import org.jspecify.annotations.NullMarked;
