/** Why a goal says no to an act that comes too late, or too early. */
@NamedInterface
@NullMarked
package nl.weegwijzer.goals.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
