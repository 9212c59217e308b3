/** The explanation as a document: one rendering for the client's page, the preview, print and whatever comes. */
@NamedInterface("document")
@NullMarked
package nl.weegwijzer.afweging.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
