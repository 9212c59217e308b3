/**
 * Signing in and out by OpenID Connect, and the headers that every answer carries.
 *
 * <p>One code path for every provider: the demo's and Keycloak differ in properties alone. What someone may do comes
 * from {@code people}, never from the provider's token.
 */
@ApplicationModule(allowedDependencies = {"people", "shared"})
@NullMarked
package nl.weegwijzer.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
