/** "Is dit genoeg voor u?" A client says whether an answer is; when not, it is open again. */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.enough;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
