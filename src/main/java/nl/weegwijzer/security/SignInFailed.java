package nl.weegwijzer.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.weegwijzer.security.notice.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Sends whoever could not be signed in to a page that says so. It never tries again by itself, as a provider that still
 * knows them would send them straight back.
 */
@Component
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    /**
     * What may be said of it. Anybody can have a callback say anything, so that no word of it goes to the log: what is not
     * among these, of OAuth 2.0, OpenID Connect and Spring Security, is told as other.
     */
    private static final Set<String> KNOWN = Set.of(
            "access_denied",
            "account_selection_required",
            "authorization_request_not_found",
            "consent_required",
            "interaction_required",
            "invalid_client",
            "invalid_grant",
            "invalid_id_token",
            "invalid_nonce",
            "invalid_request",
            "invalid_scope",
            "invalid_state_parameter",
            "invalid_token_response",
            "invalid_user_info_response",
            "login_required",
            "server_error",
            "temporarily_unavailable",
            "unauthorized_client",
            "unsupported_grant_type",
            "unsupported_response_type");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Signing in failed: {}", why(failure));
        response.sendRedirect(request.getContextPath() + Notice.SIGN_IN_FAILED.path());
    }

    private static String why(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException told
                        && KNOWN.contains(told.getError().getErrorCode())
                ? told.getError().getErrorCode()
                : "other";
    }
}
