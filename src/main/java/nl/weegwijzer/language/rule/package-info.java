/** One class for each thing that the coach looks for. */
@NullMarked
package nl.weegwijzer.language.rule;

import org.jspecify.annotations.NullMarked;
