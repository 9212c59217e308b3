/** The demo world: invented people in realistic cases, come about by acts through the services, never by inserted rows. */
@NullMarked
package nl.weegwijzer.demo.world;

import org.jspecify.annotations.NullMarked;
