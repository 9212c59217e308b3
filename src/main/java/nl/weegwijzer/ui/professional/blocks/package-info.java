/** The text blocks of the organisation: kept on a page, and put into a field from the editor. */
@NullMarked
package nl.weegwijzer.ui.professional.blocks;

import org.jspecify.annotations.NullMarked;
