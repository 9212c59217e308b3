/** The weighing of the client and that of the professional side by side: sentences first, then a drawing, then a table. */
@NullMarked
package nl.weegwijzer.ui.client.sides;

import org.jspecify.annotations.NullMarked;
