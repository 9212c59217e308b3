/** Tests of how long a session lasts. */
@NullMarked
package nl.weegwijzer.security.session;

import org.jspecify.annotations.NullMarked;
