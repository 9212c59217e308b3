/**
 * The one goal of a client above all others within an organisation, and what each discipline does for it on the elements
 * of the integrated behaviour model (Blonk 2018; Wermers, Bennenbroek and Hollmann 2020).
 *
 * <p>It is always a goal that client and professional agreed on, and about one concrete behaviour. What is missing and
 * what works against each other is shown to professionals alone; a client sees who does what, and says whether they think
 * to manage. Across organisations nothing is shared.
 */
@ApplicationModule(allowedDependencies = {"goals", "goals :: refusal", "response", "catalogue", "people", "shared"})
@NullMarked
package nl.weegwijzer.jointplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
