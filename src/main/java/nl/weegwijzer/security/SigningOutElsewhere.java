package nl.weegwijzer.security;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Ends a session here when the provider says that its person signed out there. */
@Configuration(proxyBeanMethods = false)
class SigningOutElsewhere {

    @Bean
    OidcSessionRegistry providerSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    OidcBackChannelLogoutHandler endsSessions(OidcSessionRegistry sessions, SessionCookie cookie) {
        OidcBackChannelLogoutHandler handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setSessionCookieName(cookie.name());
        return handler;
    }

    /** Without it the registry would keep sessions that ended by themselves. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    OwnAddress ownAddress(OidcBackChannelLogoutHandler handler) {
        return new OwnAddress(handler);
    }

    /** The handler ends a session by a request to the portal itself, which should not go round by the outer address. */
    record OwnAddress(OidcBackChannelLogoutHandler handler) {

        @EventListener
        void started(WebServerInitializedEvent event) {
            if (event.getApplicationContext().getServerNamespace() == null) {
                handler.setLogoutUri("http://127.0.0.1:%d/logout/connect/back-channel/{registrationId}"
                        .formatted(event.getWebServer().getPort()));
            }
        }
    }
}
