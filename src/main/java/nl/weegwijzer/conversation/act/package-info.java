/** What can be done with a talk, and how it stands: the words that both sides share. */
@NamedInterface
@NullMarked
package nl.weegwijzer.conversation.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
