/** What an administrator sees: people and their codes, trajecten and their teams, within one organisation. */
@NullMarked
package nl.weegwijzer.ui.administrator;

import org.jspecify.annotations.NullMarked;
