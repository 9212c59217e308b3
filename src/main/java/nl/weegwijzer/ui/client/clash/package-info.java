/** Goals that seem to clash, for the client. */
@NullMarked
package nl.weegwijzer.ui.client.clash;

import org.jspecify.annotations.NullMarked;
