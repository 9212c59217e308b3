/** Tests of the fields. */
@NullMarked
package nl.weegwijzer.ui.field;

import org.jspecify.annotations.NullMarked;
