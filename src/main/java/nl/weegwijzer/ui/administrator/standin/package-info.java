/** An administrator lets a colleague stand in, when nobody of the team can. */
@NullMarked
package nl.weegwijzer.ui.administrator.standin;

import org.jspecify.annotations.NullMarked;
