/** What there is to talk about, and what helps the professional there: pure functions over what both sides said. */
@NamedInterface
@NullMarked
package nl.weegwijzer.conversation.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
