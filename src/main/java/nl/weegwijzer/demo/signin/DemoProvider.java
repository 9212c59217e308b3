package nl.weegwijzer.demo.signin;

import java.net.InetAddress;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** What the demo's provider is called, where its endpoints are, and the one client it knows: the portal. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoProvider {

    @Bean
    AuthorizationServerSettings demoEndpoints(@Value("${weegwijzer.demo.issuer}") String issuer) {
        return AuthorizationServerSettings.builder()
                .issuer(issuer)
                .authorizationEndpoint("/demo/oauth2/authorize")
                .tokenEndpoint("/demo/oauth2/token")
                .jwkSetEndpoint("/demo/oauth2/jwks")
                .oidcLogoutEndpoint("/demo/uitloggen")
                .build();
    }

    @Bean
    RegisteredClientRepository portal(
            @Value("${weegwijzer.sign-in.client-secret}") String secret, @Value("${server.port}") int port) {
        RegisteredClient.Builder client = RegisteredClient.withId(
                        UUID.randomUUID().toString())
                .clientId("weegwijzer")
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            String base = "http://%s:%d".formatted(host, port);
            client.redirectUri(base + "/login/oauth2/code/weegwijzer").postLogoutRedirectUri(base + "/");
        }
        return new InMemoryRegisteredClientRepository(client.build());
    }

    /** Whatever the properties say: who is believed on their word has to be at this machine. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackOnly() {
        return factory -> factory.setAddress(InetAddress.getLoopbackAddress());
    }
}
