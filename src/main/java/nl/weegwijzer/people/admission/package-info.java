/**
 * What lets somebody into one traject for a time, besides walking it or belonging to its team: a mandate, consent, or
 * glass that was broken. Each has a last day, and whoever gave it can take it back.
 */
@NullMarked
package nl.weegwijzer.people.admission;

import org.jspecify.annotations.NullMarked;
