/** The road of one client: who walks it, who is in the team, whom to call, and the key that seals what is published. */
@NullMarked
package nl.weegwijzer.people.traject;

import org.jspecify.annotations.NullMarked;
