package nl.weegwijzer.security.provider;

import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Talks with the provider of sign-ins without a browser in between, and never waits for it for long. */
@Component
public class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final RestClientRefreshTokenTokenResponseClient refreshing =
            new RestClientRefreshTokenTokenResponseClient();
    private final RestClient plain;
    private final SignInProperties signIn;
    private final JwtDecoderFactory<ClientRegistration> decoders;

    Provider(ShortCalls calls, SignInProperties signIn, JwtDecoderFactory<ClientRegistration> decoders) {
        this.plain = RestClient.builder().requestFactory(calls).build();
        this.signIn = signIn;
        this.decoders = decoders;
        refreshing.setRestClient(calls.forTokens());
    }

    /** Asks whether a sign-in still stands. */
    public ProviderAnswer ask(OAuth2AuthorizedClient tokens, OAuth2RefreshToken proof, OidcIdToken known) {
        try {
            OAuth2AccessTokenResponse answer = refreshing.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(tokens.getClientRegistration(), tokens.getAccessToken(), proof));
            return read(tokens, answer, known);
        } catch (OAuth2AuthorizationException refused) {
            String code = refused.getError().getErrorCode();
            return OAuth2ErrorCodes.INVALID_GRANT.equals(code)
                    ? new ProviderAnswer.Ended()
                    : new ProviderAnswer.Silent(code);
        } catch (JwtException unreadable) {
            return new ProviderAnswer.Silent("unreadable token");
        }
    }

    private ProviderAnswer read(OAuth2AuthorizedClient tokens, OAuth2AccessTokenResponse answer, OidcIdToken known) {
        OidcIdToken person = Optional.ofNullable(
                        answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN))
                .map(token -> decode(tokens.getClientRegistration(), token.toString()))
                .orElse(known);
        if (!Objects.equals(person.getSubject(), known.getSubject())
                || !Objects.equals(person.getIssuer(), known.getIssuer())) {
            return new ProviderAnswer.Ended();
        }
        return new ProviderAnswer.Stands(
                new OAuth2AuthorizedClient(
                        tokens.getClientRegistration(),
                        tokens.getPrincipalName(),
                        answer.getAccessToken(),
                        answer.getRefreshToken()),
                person);
    }

    private OidcIdToken decode(ClientRegistration portal, String token) {
        JwtDecoder decoder = decoders.createDecoder(portal);
        Jwt read = decoder.decode(token);
        return new OidcIdToken(token, read.getIssuedAt(), read.getExpiresAt(), read.getClaims());
    }

    /** Ends the provider's own session, without the browser that it began in; does nothing for a provider that cannot. */
    void end(OAuth2RefreshToken proof) {
        if (signIn.quietLogoutUri().isEmpty()) {
            return;
        }
        try {
            plain.post()
                    .uri(signIn.quietLogoutUri())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form(proof))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException over) {
            LOG.debug("The provider ended no session: {}", over.getClass().getSimpleName());
        }
    }

    private MultiValueMap<String, String> form(OAuth2RefreshToken proof) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add(OAuth2ParameterNames.CLIENT_ID, signIn.clientId());
        form.add(OAuth2ParameterNames.CLIENT_SECRET, signIn.clientSecret());
        form.add(OAuth2ParameterNames.REFRESH_TOKEN, proof.getTokenValue());
        return form;
    }

    /** Whether it can sign anybody in now. */
    boolean answers() {
        try {
            plain.get().uri(signIn.jwkSetUri()).retrieve().toBodilessEntity();
            return true;
        } catch (RestClientException silent) {
            return false;
        }
    }
}
