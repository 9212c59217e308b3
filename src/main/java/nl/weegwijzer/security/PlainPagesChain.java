package nl.weegwijzer.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** What requests for pages of plain HTML pass: the same sign-in, and the strictest headers, as no script runs there. */
@Configuration(proxyBeanMethods = false)
class PlainPagesChain {

    private static final String[] PAGES = {"/lezen", "/lezen/**"};

    @Bean
    @Order(1)
    SecurityFilterChain pagesWithoutScript(HttpSecurity http, ResponseHeaders headers, Watch watch) {
        http.securityMatcher(PAGES);
        http.headers(headers::writeForPlainPages);
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            requests.requestMatchers(ForAnyone.STYLE_OF_PLAIN_PAGES).permitAll();
            requests.anyRequest().authenticated();
        });
        http.requestCache(cache -> cache.requestCache(SecurityChain.plainAddresses()));
        http.exceptionHandling(failures ->
                failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SecurityChain.SIGN_IN)));
        watch.over(http);
        return http.build();
    }
}
