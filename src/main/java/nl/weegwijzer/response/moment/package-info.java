/** When a client is asked for their view of an afweging: before reading, after reading, after a talk. */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.moment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
