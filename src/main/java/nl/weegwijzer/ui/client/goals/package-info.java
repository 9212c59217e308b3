/** Goals: what both sides want, agreeing on it, and the steps towards it. */
@NullMarked
package nl.weegwijzer.ui.client.goals;

import org.jspecify.annotations.NullMarked;
