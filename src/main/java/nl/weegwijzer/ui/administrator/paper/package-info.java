/** Keeping what clients gave on paper: mandates of their representatives. */
@NullMarked
package nl.weegwijzer.ui.administrator.paper;

import org.jspecify.annotations.NullMarked;
