package nl.weegwijzer.security;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegwijzer.security.limit.BodyLimit;
import nl.weegwijzer.security.notice.Notices;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where browsers tell that the policy of a page was broken: for anyone, without a session, and always answered alike.
 *
 * <p>Pages of Vaadin break the strict policy each time, as long as they start by an inline script; what is the same is told
 * to the log once an hour.
 */
@Configuration(proxyBeanMethods = false)
class PolicyReports {

    /** The address. */
    static final String PATH = "/beleid-gemeld";

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);

    private static final int MOST = 16 * 1024;

    private static final Duration AGAIN_AFTER = Duration.ofHours(1);

    private final Map<PolicyReport, Instant> told = new ConcurrentHashMap<>();
    private final Paces paces;
    private final Clock clock;

    PolicyReports(Paces paces, Clock clock) {
        this.paces = paces;
        this.clock = clock;
    }

    /** Before every other chain: no session begins here, and no token is asked for. Whoever asks otherwise is anybody. */
    @Bean
    @Order(0)
    SecurityFilterChain reportsOfBrowsers(HttpSecurity http, ResponseHeaders headers, Notices notices) {
        http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        http.headers(headers::writeForPlainPages);
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.addFilterAfter(new BodyLimit(MOST, notices), HeaderWriterFilter.class);
        return http.build();
    }

    /** Reads a report, when its sender did not send too many lately. */
    @Bean
    RouterFunction<ServerResponse> reported() {
        return RouterFunctions.route().POST(PATH, this::hear).build();
    }

    private ServerResponse hear(ServerRequest request) throws IOException {
        if (paces.take(Pace.REPORTING, request.servletRequest().getRemoteAddr()).isEmpty()) {
            byte[] sent = request.servletRequest().getInputStream().readNBytes(MOST);
            PolicyReport.in(sent).forEach(this::tell);
        }
        return ServerResponse.noContent().build();
    }

    private void tell(PolicyReport report) {
        Instant now = clock.instant();
        Instant last = told.get(report);
        if (last == null || last.isBefore(now.minus(AGAIN_AFTER))) {
            told.put(report, now);
            LOG.info(
                    "The policy of a page {}: {} by {}",
                    report.enforced() ? "stopped something" : "would stop something",
                    report.directive(),
                    report.kind());
        }
    }
}
