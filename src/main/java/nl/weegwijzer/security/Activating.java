package nl.weegwijzer.security;

import nl.weegwijzer.people.access.ForAnyone;
import nl.weegwijzer.shared.NotFound;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;

/** Links the sign-in of this session to the person for whom an activation code was made. */
@Service
public class Activating {

    private final Visitors visitors;

    Activating(Visitors visitors) {
        this.visitors = visitors;
    }

    /**
     * Uses the code; from here on the session is that of the person, with their roles.
     *
     * @throws nl.weegwijzer.people.signin.UnknownActivationCode when the code is not, or no longer, a way in
     * @throws NotFound when the session has no sign-in that still waits for a code
     */
    @ForAnyone(because = "whoever holds the code and a sign-in is the one it was handed to")
    public void activate(String code) {
        SecurityContext context = SecurityContextHolder.getContext();
        if (!(context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn)
                || !(signedIn.getPrincipal() instanceof OidcUser unknown)
                || unknown instanceof Visitor) {
            throw new NotFound();
        }
        OidcUser known = visitors.activate(unknown.getIdToken(), code);
        // The context is the session's own object: over a WebSocket there is no request through which to save another.
        context.setAuthentication(new OAuth2AuthenticationToken(
                known, known.getAuthorities(), signedIn.getAuthorizedClientRegistrationId()));
    }
}
