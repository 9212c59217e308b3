/** From where somebody came when they looked or acted: what the access log asks, and what only a request knows. */
@NullMarked
package nl.weegwijzer.people.origin;

import org.jspecify.annotations.NullMarked;
