/** How a Dutch text falls apart into paragraphs, sentences and words, and what each word can be. */
@NullMarked
package nl.weegwijzer.language.text;

import org.jspecify.annotations.NullMarked;
