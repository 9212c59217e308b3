/**
 * What a list shows of clients, so that each of them can read who saw them in it.
 *
 * <p>What a service answers without being asked for a traject says itself which trajecten stand in it.
 */
@NullMarked
package nl.weegwijzer.people.shown;

import org.jspecify.annotations.NullMarked;
