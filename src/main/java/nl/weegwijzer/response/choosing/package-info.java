/**
 * Choosing is an act of both: client and professional each say which option they want, and only the same one is chosen
 * together. Either can put it off, with a reason and a day.
 */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.choosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
