/** The two commands that keep everything and put it back, for the embedded database and for the one that settings name. */
@NullMarked
package nl.weegwijzer.demo.backup;

import org.jspecify.annotations.NullMarked;
