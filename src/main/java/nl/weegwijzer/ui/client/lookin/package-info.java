/** Who may look into the dossier of a client: all of them in one place, and the ways to let somebody in or out. */
@NullMarked
package nl.weegwijzer.ui.client.lookin;

import org.jspecify.annotations.NullMarked;
