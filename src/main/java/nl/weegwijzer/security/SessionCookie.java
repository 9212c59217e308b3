package nl.weegwijzer.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * The cookie that carries a session. Over https its {@code __Host-} name makes the browser refuse one that another host
 * or a page without encryption tries to set; plain http, on loopback, allows no such name.
 */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    private final boolean secure;

    SessionCookie(@Value("${weegwijzer.secure-cookies:true}") boolean secure) {
        this.secure = secure;
    }

    String name() {
        return secure ? "__Host-weegwijzer" : "weegwijzer";
    }

    boolean secure() {
        return secure;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        Cookie cookie = factory.getSettings().getSession().getCookie();
        cookie.setName(name());
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        // Strict would leave the cookie behind on the way back from the provider.
        cookie.setSameSite(Cookie.SameSite.LAX);
    }

    /** After the properties of the server were applied. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
