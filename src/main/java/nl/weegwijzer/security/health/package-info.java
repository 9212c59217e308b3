/** Tells whoever runs the portal whether people can sign in. */
@NullMarked
package nl.weegwijzer.security.health;

import org.jspecify.annotations.NullMarked;
