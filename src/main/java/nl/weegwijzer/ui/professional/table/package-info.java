/** The panels of what lies on the table: the options, and the information. */
@NullMarked
package nl.weegwijzer.ui.professional.table;

import org.jspecify.annotations.NullMarked;
