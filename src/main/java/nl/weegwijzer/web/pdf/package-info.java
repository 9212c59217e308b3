/** The explanation as a PDF that everyone can use: tagged, titled, in its language, with the letters in it. */
@NullMarked
package nl.weegwijzer.web.pdf;

import org.jspecify.annotations.NullMarked;
