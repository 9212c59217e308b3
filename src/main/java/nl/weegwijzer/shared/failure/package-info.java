/** What is said in the same way wherever something breaks. */
@NullMarked
package nl.weegwijzer.shared.failure;

import org.jspecify.annotations.NullMarked;
