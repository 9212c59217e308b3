/** Where a draft becomes an explanation: what it lacks, what it says, and every version that went out, sealed. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
