/**
 * Reading along in a dossier that is not one's own: for a representative, for a chain partner, and for a professional who
 * broke the glass. What can be read is decided by the services; these pages offer nothing else to do, but what a mandate
 * to answer opens.
 */
@NullMarked
package nl.weegwijzer.ui.insight;

import org.jspecify.annotations.NullMarked;
