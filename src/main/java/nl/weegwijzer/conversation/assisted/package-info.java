/** Takes down a client's words in their presence; they count only once the client says so. */
@NamedInterface
@NullMarked
package nl.weegwijzer.conversation.assisted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
