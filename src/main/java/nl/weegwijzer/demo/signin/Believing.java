package nl.weegwijzer.demo.signin;

import java.util.List;
import nl.weegwijzer.demo.DemoPeople;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Believes whoever says to be one of the demo's people: they are invented, and only this machine can say it. */
final class Believing implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication claim) {
        String login = claim.getName();
        if (!DemoPeople.newcomers().contains(login) && !isSomebody(login)) {
            throw new BadCredentialsException("Nobody of the demo has this login");
        }
        // A token says when its person signed in, which the provider reads from the factor.
        return UsernamePasswordAuthenticationToken.authenticated(
                login, null, List.of(FactorGrantedAuthority.fromFactor("WORD")));
    }

    private static boolean isSomebody(String login) {
        return DemoPeople.all().stream().anyMatch(person -> person.login().equals(login));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
