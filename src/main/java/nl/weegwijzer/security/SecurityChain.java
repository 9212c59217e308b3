package nl.weegwijzer.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import nl.weegwijzer.security.provider.ProviderRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What every request passes: headers, sign-in, sign-out, and the rule that only signed-in people come further. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    static final String SIGN_IN = "/oauth2/authorization/" + ProviderRegistration.ID;
    private static final String SIGNED_OUT = "{baseUrl}/";

    private final ResponseHeaders headers;
    private final Visitors visitors;
    private final SignInFailed failed;
    private final Watch watch;

    SecurityChain(ResponseHeaders headers, Visitors visitors, SignInFailed failed, Watch watch) {
        this.headers = headers;
        this.visitors = visitors;
        this.failed = failed;
        this.watch = watch;
    }

    /** The last of the chains: a chain for pages of another kind names its own paths and comes before. */
    @Bean
    SecurityFilterChain portalPages(HttpSecurity http) {
        http.setSharedObject(RequestCache.class, plainAddresses());
        http.headers(headers::writeFor);
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            requests.requestMatchers(ForAnyone.pages()).permitAll();
        });
        http.with(vaadin(), flow -> flow.oauth2LoginPage(SIGN_IN, SIGNED_OUT).anyRequest(AuthorizedUrl::authenticated));
        http.oauth2Login(this::signIn);
        http.oidcLogout(logout -> logout.backChannel(withDefaults()));
        watch.over(http);
        return http.build();
    }

    private void signIn(OAuth2LoginConfigurer<HttpSecurity> login) {
        OidcUserService users = new OidcUserService();
        users.setOidcUserConverter(visitors);
        login.userInfoEndpoint(endpoint -> endpoint.oidcUserService(users));
        login.failureHandler(failed);
    }

    /** Brings people back to the address they asked for as they asked for it, without a mark of Spring's in it. */
    @SuppressWarnings("NullAway") // null leaves the mark out
    static RequestCache plainAddresses() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
