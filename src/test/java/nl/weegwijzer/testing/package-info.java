/** What tests of every module share. */
@NullMarked
package nl.weegwijzer.testing;

import org.jspecify.annotations.NullMarked;
