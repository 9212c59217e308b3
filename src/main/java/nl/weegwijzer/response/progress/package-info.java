/** How far somebody has come: what they have seen of a traject, and how much a client has weighed along. */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
