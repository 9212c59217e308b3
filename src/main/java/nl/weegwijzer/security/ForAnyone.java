package nl.weegwijzer.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.weegwijzer.security.notice.NoticePages;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which addresses are for anyone, in one place: what the chains let through, and what begins no session there. */
final class ForAnyone {

    /** How the plain pages look says nothing about anyone. */
    static final String STYLE_OF_PLAIN_PAGES = "/lezen/stijl/*";

    private static final String[] ANSWERS = {"/actuator/health", "/actuator/health/*", "/sessie"};

    /** Vaadin lets these through by itself. Of what is not there it makes a page, and a session for it. */
    private static final String[] FILES = {"/VAADIN/**", "/assets/**", "/styles.css"};

    private static final String[] PLACES = {"META-INF/VAADIN/webapp", "META-INF/resources"};

    private ForAnyone() {}

    /** What the chain of the portal lets through, besides the files of Vaadin. */
    static String[] pages() {
        return Stream.of(ANSWERS, NoticePages.paths()).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /** What begins no session, and so is not counted. */
    static RequestMatcher withoutASession() {
        RequestMatcher files = new AndRequestMatcher(any(Stream.of(FILES)), ForAnyone::isThere);
        return new OrRequestMatcher(any(Stream.concat(Stream.of(ANSWERS), Stream.of(STYLE_OF_PLAIN_PAGES))), files);
    }

    private static RequestMatcher any(Stream<String> paths) {
        return new OrRequestMatcher(paths.<RequestMatcher>map(
                        path -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path))
                .toList());
    }

    /** Whether a file of ours is asked for, and nothing of Vaadin beside it. */
    private static boolean isThere(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean named = path.lastIndexOf('.') > path.lastIndexOf('/');
        return named
                && request.getParameter("v-r") == null
                && Stream.of(PLACES)
                        .anyMatch(place -> ForAnyone.class.getClassLoader().getResource(place + path) != null);
    }
}
