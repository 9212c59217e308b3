package nl.weegwijzer.demo.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The requests of the demo's provider. It lives in the same session as the portal whose people it signs in, so it keeps
 * who is signed in, and where they were going, under names of its own.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoChain {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(0)
    SecurityFilterChain demoPages(HttpSecurity http) {
        http.securityMatcher("/demo/**");
        apartFromThePortal(http);
        http.oauth2AuthorizationServer(server -> server.oidc(oidc -> {}));
        http.authenticationProvider(new Believing());
        http.formLogin(form ->
                form.loginPage(SignInPage.PATH).usernameParameter("persoon").permitAll());
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(SignInPage.STYLE).permitAll();
            requests.anyRequest().authenticated();
        });
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)));
        return http.build();
    }

    private static void apartFromThePortal(HttpSecurity http) {
        HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
        contexts.setSpringSecurityContextKey("DEMO_SECURITY_CONTEXT");
        http.securityContext(context -> context.securityContextRepository(contexts));
        HttpSessionRequestCache requests = new HttpSessionRequestCache();
        requests.setSessionAttrName("DEMO_SAVED_REQUEST");
        http.requestCache(cache -> cache.requestCache(requests));
    }
}
