/** Texts that an organisation writes once and uses often. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.blocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
