/** Explains the difficult words of an explanation: it finds them in what a client reads, and says what they mean. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
