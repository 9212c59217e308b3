package nl.weegwijzer.security.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.security.notice.NoticePages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** What kind of request something is: of a person, or of a page that is merely open. */
public final class Asked {

    private static final Set<String> BY_OPEN_PAGES = Set.of("heartbeat", "push");
    private static final String[] FILES = {"/VAADIN/", "/assets/", "/styles.css", "/lezen/stijl/", "/actuator/"};

    private Asked() {}

    /** A browser that opens a page says so; what a page then loads and sends does not accept HTML by name. */
    public static boolean aPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getParameter("v-r") == null
                && !aNotice(request);
    }

    /** Whether a person did something. News that comes in by itself, and the beat of an open page, is none of theirs. */
    static boolean byAPerson(HttpServletRequest request) {
        String path = path(request);
        return !HttpMethod.HEAD.matches(request.getMethod())
                && !path.equals(SessionAnswers.PATH)
                && Stream.of(FILES).noneMatch(path::startsWith)
                && !aNotice(request)
                && !BY_OPEN_PAGES.contains(String.valueOf(request.getParameter("v-r")));
    }

    static boolean aNotice(HttpServletRequest request) {
        return Stream.of(NoticePages.paths()).anyMatch(path(request)::equals);
    }

    /** On their way in, nobody needs to hear how they went out. */
    static boolean forSignIn(HttpServletRequest request) {
        return Stream.of("/oauth2/", "/login/", "/demo/").anyMatch(path(request)::startsWith);
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
