/**
 * Was the client taken along? Three short questions of our own, after reading and after a talk. They are no validated
 * instrument, and nobody is compared with anybody by them.
 */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.takenalong;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
