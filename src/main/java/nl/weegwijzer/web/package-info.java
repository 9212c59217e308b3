/**
 * The explanation outside the portal: as a page of plain HTML that needs no script, and as a PDF.
 *
 * <p>Both show the one rendering of {@code afweging.document}. Nobody knows this module; pages of the portal lead here
 * by address.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "afweging",
            "afweging :: document",
            "afweging :: publishing",
            "response :: progress"
        })
@NullMarked
package nl.weegwijzer.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
