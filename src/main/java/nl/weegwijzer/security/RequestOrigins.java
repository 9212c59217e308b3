package nl.weegwijzer.security;

import jakarta.servlet.http.HttpServletRequest;
import nl.weegwijzer.people.origin.Origin;
import nl.weegwijzer.people.origin.Origin.Door;
import nl.weegwijzer.people.origin.Origins;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Reads the origin from the request that runs in this thread.
 *
 * <p>Which proxy is believed about the address, Tomcat decides ({@code server.forward-headers-strategy} and
 * {@code server.tomcat.remoteip.internal-proxies}): a header that a visitor made up counts for nothing here.
 */
@Component
class RequestOrigins implements Origins {

    /** The longest way to write an address of version 6. */
    private static final int LONGEST = 45;

    @Override
    public Origin now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Origin.PORTAL;
    }

    private static Origin of(HttpServletRequest request) {
        String address = String.valueOf(request.getRemoteAddr());
        return new Origin(door(request), address.substring(0, Math.min(address.length(), LONGEST)));
    }

    private static Door door(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/lezen")) {
            return path.endsWith("/pdf") ? Door.PDF : Door.PLAIN_PAGE;
        }
        return path.startsWith("/VAADIN/dynamic/") ? Door.FILE : Door.PAGE;
    }
}
