/** How long a session lasts, how many somebody has, and how they end. */
@NullMarked
package nl.weegwijzer.security.session;

import org.jspecify.annotations.NullMarked;
