/** Who helps the client with what. */
@NullMarked
package nl.weegwijzer.ui.client.joint;

import org.jspecify.annotations.NullMarked;
