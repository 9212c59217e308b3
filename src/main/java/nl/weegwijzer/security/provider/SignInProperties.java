package nl.weegwijzer.security.provider;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Where people sign in. For Keycloak the issuer and the secret are enough: its endpoints follow from its issuer. They
 * are never discovered, so that the portal starts while the provider is down.
 *
 * @param issuer what the provider calls itself in its tokens
 * @param clientId what the provider calls the portal
 * @param clientSecret how the portal proves to the provider that it is the portal
 * @param authorizationUri where the browser goes to sign in; may be relative to the portal
 * @param tokenUri where the portal trades a code for a token
 * @param jwkSetUri where the portal reads the keys of the provider
 * @param endSessionUri where the browser goes to sign out; may be relative to the portal
 * @param quietLogoutUri where the portal ends a session of the provider without a browser; empty when it cannot
 * @param rolesClaim where the provider's token tells roles; empty when it keeps none
 */
@ConfigurationProperties("weegwijzer.sign-in")
public record SignInProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("weegwijzer") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String authorizationUri,
        @DefaultValue("") String tokenUri,
        @DefaultValue("") String jwkSetUri,
        @DefaultValue("") String endSessionUri,
        @DefaultValue("") String quietLogoutUri,
        @DefaultValue("") String rolesClaim) {

    public SignInProperties {
        need(issuer, "issuer", "WEEGWIJZER_SIGN_IN_ISSUER");
        need(clientSecret, "client-secret", "WEEGWIJZER_SIGN_IN_CLIENT_SECRET");
        authorizationUri = orKeycloaks(authorizationUri, issuer, "auth");
        tokenUri = orKeycloaks(tokenUri, issuer, "token");
        jwkSetUri = orKeycloaks(jwkSetUri, issuer, "certs");
        endSessionUri = orKeycloaks(endSessionUri, issuer, "logout");
        quietLogoutUri = orBeside(quietLogoutUri, tokenUri);
    }

    /** The other origins to which signing in or out takes the browser. */
    public Set<String> otherOrigins() {
        Set<String> origins = new LinkedHashSet<>();
        for (String uri : new String[] {authorizationUri, endSessionUri}) {
            URI parsed = URI.create(uri);
            if (parsed.isAbsolute()) {
                origins.add(parsed.getScheme() + "://" + parsed.getRawAuthority());
            }
        }
        return origins;
    }

    private static String orKeycloaks(String given, String issuer, String endpoint) {
        return StringUtils.hasText(given) ? given : issuer + "/protocol/openid-connect/" + endpoint;
    }

    /** Keycloak ends sessions beside where it gives tokens; the address at which a browser finds it may be another. */
    private static String orBeside(String given, String tokenUri) {
        String token = "/protocol/openid-connect/token";
        return StringUtils.hasText(given) || !tokenUri.endsWith(token)
                ? given
                : tokenUri.replace(token, "/protocol/openid-connect/logout");
    }

    private static void need(String value, String property, String variable) {
        if (!StringUtils.hasText(value)) {
            throw new IllegalStateException(
                    "Nobody can sign in without weegwijzer.sign-in.%s: set the environment variable %s"
                            .formatted(property, variable));
        }
    }
}
