/** Weighing along: one question a page, saved at each step. */
@NullMarked
package nl.weegwijzer.ui.client.weighing;

import org.jspecify.annotations.NullMarked;
