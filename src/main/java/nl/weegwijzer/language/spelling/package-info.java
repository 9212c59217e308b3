/** Spelling and grammar by LanguageTool, behind a small pool. */
@NullMarked
package nl.weegwijzer.language.spelling;

import org.jspecify.annotations.NullMarked;
