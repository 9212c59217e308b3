package nl.weegwijzer.security;

import java.util.Objects;
import java.util.Set;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.security.provider.TokenRoles;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Tells who came in with a token: a person of ours, or someone whom no activation code linked yet. */
@Component
class Visitors implements Converter<OidcUserSource, OidcUser> {

    /** All that an unlinked sign-in is: it opens the activation page and nothing else. */
    static final GrantedAuthority UNKNOWN = new SimpleGrantedAuthority("ROLE_UNKNOWN");

    private final SigningIn signingIn;
    private final TokenRoles roles;

    Visitors(SigningIn signingIn, TokenRoles roles) {
        this.signingIn = signingIn;
        this.roles = roles;
    }

    @Override
    public OidcUser convert(OidcUserSource source) {
        return of(source.getUserRequest().getIdToken());
    }

    /** Whoever this token is about, as they are now. */
    OidcUser of(OidcIdToken token) {
        return signingIn
                .find(claim(token, IdTokenClaimNames.ISS), claim(token, IdTokenClaimNames.SUB))
                .<OidcUser>map(person -> known(token, person))
                .orElseGet(() -> new DefaultOidcUser(Set.of(UNKNOWN), token));
    }

    /** The same visitor, now that this code linked them to a person. */
    OidcUser activate(OidcIdToken token, String code) {
        SignedInPerson person =
                signingIn.activate(claim(token, IdTokenClaimNames.ISS), claim(token, IdTokenClaimNames.SUB), code);
        return known(token, person);
    }

    private Visitor known(OidcIdToken token, SignedInPerson person) {
        return new Visitor(token, person, roles.leave(person.roles(), token));
    }

    /** What every ID token that was validated holds. */
    private static String claim(OidcIdToken token, String name) {
        return Objects.requireNonNull(token.getClaimAsString(name));
    }
}
