/** What a client said, and the answer to each. */
@NullMarked
package nl.weegwijzer.ui.professional.responses;

import org.jspecify.annotations.NullMarked;
