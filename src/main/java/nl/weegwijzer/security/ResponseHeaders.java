package nl.weegwijzer.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.security.provider.SignInProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The headers that keep a page to itself: what it may load, who may frame it, what leaves it. */
@Component
class ResponseHeaders {

    /** Nothing on a page needs any of these; reading aloud works with the voices of the device, without a permission. */
    private static final String PERMISSIONS = String.join(
            ", ",
            "accelerometer=()",
            "camera=()",
            "display-capture=()",
            "geolocation=()",
            "gyroscope=()",
            "hid=()",
            "magnetometer=()",
            "microphone=()",
            "midi=()",
            "payment=()",
            "serial=()",
            "usb=()",
            "browsing-topics=()");

    /** An answer to a page's own question is no page: nothing in it loads, runs or is framed. */
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    /** A page of plain HTML: a stylesheet, letters and drawings of our own, and nothing else. */
    private static final String PLAIN = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The strict policy is reported by browsers that gather reports; by others each page would send a handful. */
    private static final String REPORT = " report-to beleid";

    private static final String ENDPOINTS = "beleid=\"" + PolicyReports.PATH + "\"";

    private static final RequestMatcher BY_A_PAGE = request ->
            request.getQueryString() != null && request.getQueryString().contains("v-r=uidl");

    private static final String POLICY = "Content-Security-Policy";

    private final SessionCookie cookie;
    private final String enforced;
    private final String strict;

    ResponseHeaders(SessionCookie cookie, SignInProperties signIn) {
        this.cookie = cookie;
        String shared = "default-src 'none'; connect-src 'self'; font-src 'self' data:; img-src 'self' data:;"
                + " manifest-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action "
                + String.join(
                                " ",
                                "'self'",
                                String.join(" ", signIn.otherOrigins()).strip())
                        .strip() + ";";
        // Flow of Vaadin 25.2 starts by an inline script and evaluates what the server sends it.
        this.enforced = shared + " script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                + REPORT + "; report-uri " + PolicyReports.PATH;
        this.strict = shared + " script-src 'self'; style-src 'self';" + REPORT;
    }

    /** Lets the chain write them on every answer. Pages are not kept; files that say how long they keep are. */
    void writeFor(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new Early());
        writeForAll(headers);
        headers.addHeaderWriter(
                new DelegatingRequestMatcherHeaderWriter(BY_A_PAGE, new StaticHeadersWriter(POLICY, NO_PAGE)));
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(BY_A_PAGE), new StaticHeadersWriter(ofPages())));
    }

    /** The same for pages of plain HTML, which need nothing that is risky. */
    void writeForPlainPages(HeadersConfigurer<HttpSecurity> headers) {
        writeForAll(headers);
        headers.addHeaderWriter(new StaticHeadersWriter(onPages(new Header(POLICY, PLAIN))));
    }

    /** The same where no chain comes: an answer that loads and runs nothing but how it looks. */
    void write(HttpServletResponse response) {
        onPages(new Header(POLICY, PLAIN))
                .forEach(header ->
                        response.setHeader(header.getName(), header.getValues().getFirst()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy());
        response.setHeader("Cross-Origin-Resource-Policy", CrossOriginResourcePolicy.SAME_ORIGIN.getPolicy());
        if (cookie.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
    }

    private void writeForAll(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        headers.addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"));
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
        headers.xssProtection(HeadersConfigurer.XXssConfig::disable);
        headers.httpStrictTransportSecurity(this::keepEncrypted);
    }

    private void keepEncrypted(HeadersConfigurer<HttpSecurity>.HstsConfig transport) {
        if (cookie.secure()) {
            // Encryption ends in front of the portal, so the request itself need not look secure.
            transport.requestMatcher(AnyRequestMatcher.INSTANCE).maxAgeInSeconds(31_536_000);
        } else {
            transport.disable();
        }
    }

    /** What only a page can follow. */
    private List<Header> ofPages() {
        return onPages(
                new Header(POLICY, enforced),
                new Header("Content-Security-Policy-Report-Only", strict),
                new Header("Reporting-Endpoints", ENDPOINTS));
    }

    private static List<Header> onPages(Header... policies) {
        return Stream.concat(
                        Stream.of(policies),
                        Stream.of(
                                new Header("Permissions-Policy", PERMISSIONS),
                                new Header("Cross-Origin-Opener-Policy", "same-origin"),
                                new Header("X-Frame-Options", "DENY"),
                                new Header("X-XSS-Protection", "0")))
                .toList();
    }

    /** Flow's pages are forwarded to its servlet, after which Tomcat takes no more headers. */
    private static final class Early implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
