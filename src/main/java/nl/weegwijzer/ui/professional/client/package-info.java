/** One client at a glance: what is weighed, said, and aimed at. */
@NullMarked
package nl.weegwijzer.ui.professional.client;

import org.jspecify.annotations.NullMarked;
