/** The pages of who keeps the kaders: managers, and administrators. */
@NullMarked
package nl.weegwijzer.ui.manager;

import org.jspecify.annotations.NullMarked;
