/** The words on the screen, in the language of the person who looks. */
@NullMarked
package nl.weegwijzer.ui.text;

import org.jspecify.annotations.NullMarked;
