/** What those who peel keep for themselves or for the desk: none of it is part of a draft, so none can be published. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
