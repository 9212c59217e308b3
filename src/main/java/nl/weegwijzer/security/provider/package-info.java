/** The one provider of sign-ins: where it is, what it says of people, and what is left when it does not answer. */
@NullMarked
package nl.weegwijzer.security.provider;

import org.jspecify.annotations.NullMarked;
