/** What the demo says on the console when it has started, or why it has not. */
@NullMarked
package nl.weegwijzer.demo.start;

import org.jspecify.annotations.NullMarked;
