package nl.weegwijzer.security.provider;

import jakarta.servlet.http.HttpSession;
import nl.weegwijzer.security.session.ProviderSession;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;

/** Ends the provider's session along with one of ours, beside the request that it ends in. */
@Component
class LeavingProvider implements ProviderSession {

    private final Provider provider;
    private volatile boolean closing;

    LeavingProvider(Provider provider) {
        this.provider = provider;
    }

    @Override
    public void end(HttpSession session) {
        if (!closing) {
            KeptTokens.of(session)
                    .map(OAuth2AuthorizedClient::getRefreshToken)
                    .ifPresent(proof -> Thread.ofVirtual().start(() -> provider.end(proof)));
        }
    }

    /** A portal that stops ends all its sessions; whoever it served may go on at once with the next one. */
    @EventListener(ContextClosedEvent.class)
    void closing() {
        closing = true;
    }
}
