/** Writes a talk into somebody's calendar, without telling the calendar whose it is or what it is about. */
@NamedInterface
@NullMarked
package nl.weegwijzer.conversation.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
