/** How early an organisation wants to be told that a client waits for an answer. */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
