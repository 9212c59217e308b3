/** Word lists as they are written, and how their entries are found in a sentence. */
@NullMarked
package nl.weegwijzer.language.words;

import org.jspecify.annotations.NullMarked;
