/** What waits for a professional: goals and talks, in all the trajecten of their teams at once. */
@NamedInterface
@NullMarked
package nl.weegwijzer.conversation.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
