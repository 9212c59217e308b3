/** The page of a colleague who reads along before something goes out. */
@NullMarked
package nl.weegwijzer.ui.professional.reading;

import org.jspecify.annotations.NullMarked;
