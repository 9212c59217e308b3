/** The desk of the professional: what its pages share. Each page has a package of its own, with the service that reads for it. */
@NullMarked
package nl.weegwijzer.ui.professional;

import org.jspecify.annotations.NullMarked;
