/**
 * What a client may know of their own dossier as a whole: here, who looked into it.
 *
 * <p>{@code seal} seals the access log, so that nobody changes it unseen, and verifies the seals. This module knows no
 * story module; the words for what was read or written are with the pages.
 */
@ApplicationModule(allowedDependencies = {"people", "shared"})
@NullMarked
package nl.weegwijzer.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
