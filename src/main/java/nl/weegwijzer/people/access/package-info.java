/**
 * The one way in which access is decided and written down.
 *
 * <p>Each public method of a service or overview carries one of the {@code For…} annotations. The annotation decides,
 * opens the transaction, and writes the row of the access log in that same transaction; without it a door stays shut.
 */
@NullMarked
package nl.weegwijzer.people.access;

import org.jspecify.annotations.NullMarked;
