/** Fields for writing and choosing, which lose nothing and say what is wrong beside themselves. */
@NullMarked
package nl.weegwijzer.ui.field;

import org.jspecify.annotations.NullMarked;
