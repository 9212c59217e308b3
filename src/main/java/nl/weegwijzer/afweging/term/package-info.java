/** How long a client can object, by the days that the law counts. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
