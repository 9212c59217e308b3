/** What is around every page: frames, heading, display, and what is said when something fails. */
@NullMarked
package nl.weegwijzer.ui.shell;

import org.jspecify.annotations.NullMarked;
