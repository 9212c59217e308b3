/** Who stands in for somebody of a team: one desk, for the team itself and for an administrator. */
@NullMarked
package nl.weegwijzer.ui.standin;

import org.jspecify.annotations.NullMarked;
