/** Why a talk does not take an act. */
@NamedInterface
@NullMarked
package nl.weegwijzer.conversation.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
