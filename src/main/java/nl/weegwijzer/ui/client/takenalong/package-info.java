/** Was the client taken along? One of three questions a page, each of which can be passed over. */
@NullMarked
package nl.weegwijzer.ui.client.takenalong;

import org.jspecify.annotations.NullMarked;
