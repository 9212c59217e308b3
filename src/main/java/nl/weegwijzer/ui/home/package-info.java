/** Where people come in: the way to the home of their role, the code that says who they are, and homes without work. */
@NullMarked
package nl.weegwijzer.ui.home;

import org.jspecify.annotations.NullMarked;
