package nl.weegwijzer.security.session;

import jakarta.servlet.http.HttpSession;

/** The session that somebody has with the provider, which brought them here. */
public interface ProviderSession {

    /**
     * Ends it, in its own time: otherwise the provider would let whoever holds the device in again without a question.
     * Nothing of the session here is needed once this returns.
     */
    void end(HttpSession session);
}
