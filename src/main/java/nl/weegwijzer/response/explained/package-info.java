/** What each published version holds, so that an answer can be tied to it without asking for the whole explanation. */
@NullMarked
package nl.weegwijzer.response.explained;

import org.jspecify.annotations.NullMarked;
