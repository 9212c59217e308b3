/** How an organisation deals with what clients write: when it comes up, and what is read first. */
@NullMarked
package nl.weegwijzer.ui.manager.messages;

import org.jspecify.annotations.NullMarked;
