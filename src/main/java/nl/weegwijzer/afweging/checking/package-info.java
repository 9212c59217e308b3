/** Looking again before something goes out: what is thin, the IPDAS criteria, a second reader, and no surprise. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
