/** The panels of what bounds a weighing: kaders, deviating from them, and advice. */
@NullMarked
package nl.weegwijzer.ui.professional.kader;

import org.jspecify.annotations.NullMarked;
