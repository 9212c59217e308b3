package nl.weegwijzer.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weegwijzer.security.notice.Notice;
import nl.weegwijzer.security.session.Asked;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Brings whoever no activation code linked yet to the page that asks for one, and whoever has no role left to one that
 * says so, whatever page they asked for.
 */
final class ActivationFirst extends OncePerRequestFilter {

    private static final String PAGE = "/activeren";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !Asked.aPage(request)) {
            chain.doFilter(request, response);
        } else if (who.getPrincipal() instanceof Visitor visitor
                && visitor.getAuthorities().isEmpty()) {
            response.sendRedirect(request.getContextPath() + Notice.NO_ROLE.path());
        } else if (who.getAuthorities().contains(Visitors.UNKNOWN) && !asksForIt(request)) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean asksForIt(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + PAGE);
    }
}
