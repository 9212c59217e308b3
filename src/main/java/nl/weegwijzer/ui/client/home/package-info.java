/** The overview: the one thing to do now, and below it everything else. */
@NullMarked
package nl.weegwijzer.ui.client.home;

import org.jspecify.annotations.NullMarked;
