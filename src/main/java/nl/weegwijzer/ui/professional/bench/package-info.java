/** What the panels of the editor write with: everything is saved as it is typed or chosen. */
@NullMarked
package nl.weegwijzer.ui.professional.bench;

import org.jspecify.annotations.NullMarked;
