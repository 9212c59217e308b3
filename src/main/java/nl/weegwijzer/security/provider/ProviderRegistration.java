package nl.weegwijzer.security.provider;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** The one provider of sign-ins, as the properties describe it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
public class ProviderRegistration {

    /** What the portal calls it, in addresses too. */
    public static final String ID = "weegwijzer";

    @Bean
    ClientRegistrationRepository registrations(SignInProperties signIn) {
        ClientRegistration.Builder portal = ClientRegistration.withRegistrationId(ID)
                .clientId(signIn.clientId())
                .clientSecret(signIn.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID);
        return new InMemoryClientRegistrationRepository(
                endpoints(portal, signIn).build());
    }

    private static ClientRegistration.Builder endpoints(ClientRegistration.Builder portal, SignInProperties signIn) {
        return portal.issuerUri(signIn.issuer())
                .authorizationUri(signIn.authorizationUri())
                .tokenUri(signIn.tokenUri())
                .jwkSetUri(signIn.jwkSetUri())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", signIn.endSessionUri()));
    }

    /** Reads the provider's tokens; its keys are fetched by calls that give up. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(
            ShortCalls calls, SignInProperties signIn, ClientRegistrationRepository provider) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(signIn.jwkSetUri())
                .restOperations(new RestTemplate(calls.forKeys()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new OidcIdTokenValidator(Objects.requireNonNull(provider.findByRegistrationId(ID)))));
        return _ -> decoder;
    }

    @Bean
    RestClientAuthorizationCodeTokenResponseClient codes(ShortCalls calls) {
        RestClientAuthorizationCodeTokenResponseClient codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(calls.forSigningIn());
        return codes;
    }
}
