/** Every block on a page of its own, to look at and to measure. */
@NullMarked
package nl.weegwijzer.ui.styleguide;

import org.jspecify.annotations.NullMarked;
