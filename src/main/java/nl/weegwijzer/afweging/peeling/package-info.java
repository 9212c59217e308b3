/** Where an afweging is written: piece by piece, each saved on its own, by professionals alone. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.peeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
