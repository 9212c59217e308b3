/** Who waits for whom, over all trajecten in someone's care. */
@NullMarked
package nl.weegwijzer.ui.professional.caseload;

import org.jspecify.annotations.NullMarked;
