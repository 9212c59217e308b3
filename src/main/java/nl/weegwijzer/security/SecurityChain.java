package nl.weegwijzer.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What every request passes: headers, sign-in, sign-out, and the rule that only signed-in people come further. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    static final String SIGN_IN = "/oauth2/authorization/" + ProviderRegistration.ID;

    /** The last of the chains: a chain for pages of another kind names its own paths and comes before. */
    @Bean
    SecurityFilterChain portalPages(
            HttpSecurity http, ResponseHeaders headers, Visitors visitors, SignInFailed failed) {
        OidcUserService users = new OidcUserService();
        users.setOidcUserConverter(visitors);
        http.headers(headers::writeFor);
        http.setSharedObject(RequestCache.class, plainAddresses());
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/*", SignInFailed.PATH)
                .permitAll());
        http.with(
                vaadin(),
                vaadin -> vaadin.oauth2LoginPage(SIGN_IN, "{baseUrl}/")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oauth2Login(login -> login.userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                .failureHandler(failed));
        http.oidcLogout(logout -> logout.backChannel(withDefaults()));
        http.addFilterAfter(new ActivationFirst(), AuthorizationFilter.class);
        return http.build();
    }

    /** Brings people back to the address they asked for as they asked for it, without a mark of Spring's in it. */
    @SuppressWarnings("NullAway") // null leaves the mark out
    private static RequestCache plainAddresses() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
