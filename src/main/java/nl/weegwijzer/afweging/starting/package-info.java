/** Where an afweging can begin for a question that many clients have: drafts in our own words, to be rewritten. */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.starting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
