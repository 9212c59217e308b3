/** Tests of the sign-in and of what every answer carries. */
@NullMarked
package nl.weegwijzer.security;

import org.jspecify.annotations.NullMarked;
