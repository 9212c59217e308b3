package nl.weegwijzer.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.weegwijzer.security.notice.Notice;
import nl.weegwijzer.security.session.Asked;
import nl.weegwijzer.security.session.Sessions;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the requests of a sign-in through while it stands with the provider, also those of pages that are merely open. */
final class StillStands extends OncePerRequestFilter {

    private final AskingAgain asking;
    private final Sessions sessions;

    StillStands(AskingAgain asking, Sessions sessions) {
        this.asking = asking;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        SecurityContext context = SecurityContextHolder.getContext();
        if (session == null
                || !(context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn)
                || asking.stands(session, context, signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        sessions.end(session, Notice.WITHDRAWN);
        SecurityContextHolder.clearContext();
        if (Asked.aPage(request)) {
            response.sendRedirect(request.getContextPath() + Notice.WITHDRAWN.path());
        } else {
            chain.doFilter(request, response);
        }
    }
}
