/**
 * What client and professional chose together, as far as publishing looks at it.
 *
 * <p>What clients say is kept elsewhere, by who knows this module: that one answers {@link
 * nl.weegwijzer.afweging.joint.JointChoices}.
 */
@NamedInterface
@NullMarked
package nl.weegwijzer.afweging.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
