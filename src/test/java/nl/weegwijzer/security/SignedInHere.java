package nl.weegwijzer.security;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.weegwijzer.people.Founding;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** An address at which a test is signed in as the administrator of a new town, without a provider. */
@TestConfiguration(proxyBeanMethods = false)
class SignedInHere {

    static final String PATH = "/test/binnen";

    @Bean
    @Order(-1)
    SecurityFilterChain wayIn(HttpSecurity http) {
        http.securityMatcher(PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    RouterFunction<ServerResponse> signsIn(Founding founding, Visitors visitors) {
        return RouterFunctions.route()
                .GET(PATH, request -> signIn(request, founding, visitors))
                .build();
    }

    private static ServerResponse signIn(ServerRequest request, Founding founding, Visitors visitors) {
        Instant now = Instant.now();
        Map<String, Object> claims =
                Map.of("iss", "http://localhost/test", "sub", UUID.randomUUID().toString());
        OidcIdToken token = new OidcIdToken("token", now, now.plusSeconds(600), claims);
        String code = founding.found("t" + UUID.randomUUID(), "Gemeente Proefstad", "Bea Beheer");
        OidcUser known = visitors.activate(token, code);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(known, known.getAuthorities(), "weegwijzer"));
        request.servletRequest()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        return ServerResponse.ok().build();
    }
}
