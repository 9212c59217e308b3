/** The coach, rule by rule and over its labelled corpus. */
@NullMarked
package nl.weegwijzer.language;

import org.jspecify.annotations.NullMarked;
