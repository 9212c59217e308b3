/** The last look before publishing, as the client will see it. */
@NullMarked
package nl.weegwijzer.ui.professional.publish;

import org.jspecify.annotations.NullMarked;
