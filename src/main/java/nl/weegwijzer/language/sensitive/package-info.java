/** What should perhaps not be written at all: numbers, illnesses and names of people. */
@NullMarked
package nl.weegwijzer.language.sensitive;

import org.jspecify.annotations.NullMarked;
