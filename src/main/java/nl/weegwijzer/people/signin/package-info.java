/** How a sign-in finds its person, and the codes on paper that link the two once. */
@NullMarked
package nl.weegwijzer.people.signin;

import org.jspecify.annotations.NullMarked;
