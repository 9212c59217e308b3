package nl.weegwijzer.security.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** The provider's tokens, kept in the session that they were given for and nowhere else: they end with it. */
@Component
public class KeptTokens implements OAuth2AuthorizedClientRepository {

    private static final String PLACE = KeptTokens.class.getName();

    /** Those of a session, when somebody signed in during it. */
    public static Optional<OAuth2AuthorizedClient> of(HttpSession session) {
        return Optional.ofNullable((OAuth2AuthorizedClient) session.getAttribute(PLACE));
    }

    public static void keep(HttpSession session, OAuth2AuthorizedClient tokens) {
        session.setAttribute(PLACE, tokens);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Spring Security declares it
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (T) of(session).orElse(null);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient tokens,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(request.getSession(), tokens);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(PLACE);
        }
    }
}
