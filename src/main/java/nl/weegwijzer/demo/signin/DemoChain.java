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

    @Bean
    @Order(0)
    SecurityFilterChain demoPages(HttpSecurity http) {
        HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
        contexts.setSpringSecurityContextKey("DEMO_SECURITY_CONTEXT");
        HttpSessionRequestCache requests = new HttpSessionRequestCache();
        requests.setSessionAttrName("DEMO_SAVED_REQUEST");
        http.securityMatcher("/demo/**");
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.requestCache(cache -> cache.requestCache(requests));
        http.oauth2AuthorizationServer(server -> server.oidc(oidc -> {}));
        http.authenticationProvider(new Believing());
        http.formLogin(form ->
                form.loginPage(SignInPage.PATH).usernameParameter("persoon").permitAll());
        http.authorizeHttpRequests(rules ->
                rules.requestMatchers(SignInPage.STYLE).permitAll().anyRequest().authenticated());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'")));
        return http.build();
    }
}
