/**
 * Brings what one side did onto the other side's screen, without that side asking for it.
 *
 * <p>It lives within one process. A second node would poll the revisions of the trajecten that are being watched.
 */
@NullMarked
package nl.weegwijzer.ui.live;

import org.jspecify.annotations.NullMarked;
