/** Tests of the words on the screen. */
@NullMarked
package nl.weegwijzer.ui.text;

import org.jspecify.annotations.NullMarked;
