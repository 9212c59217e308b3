/** Tests of what the provider of sign-ins says, and of how it does not answer. */
@NullMarked
package nl.weegwijzer.security.provider;

import org.jspecify.annotations.NullMarked;
