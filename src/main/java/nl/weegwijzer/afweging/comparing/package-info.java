/** What changed between two versions of an explanation, word by word; it asks nobody anything. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.comparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
