/** "Hebben wij het goed uitgelegd?" A question about the explanation; nothing here counts or ranks a client. */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.teachback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
