package nl.weegwijzer.e2e;

import java.util.TreeSet;
import nl.weegwijzer.people.KnownPerson;
import nl.weegwijzer.security.Activating;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Addresses for tests of the sign-in alone: who the portal thinks you are, and a code used without the page for it. */
@TestConfiguration(proxyBeanMethods = false)
class WhoAmI {

    static final String PATH = "/test/wie";
    static final String ACTIVATE = "/test/code/";

    @Bean
    RouterFunction<ServerResponse> whoAmI(Activating activating) {
        return RouterFunctions.route()
                .GET(
                        PATH,
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .body(page(request)))
                .GET(ACTIVATE + "{code}", request -> {
                    activating.activate(request.pathVariable("code"));
                    return ServerResponse.ok().body("done");
                })
                .build();
    }

    private static String page(ServerRequest request) {
        CsrfToken csrf =
                (CsrfToken) request.attribute(CsrfToken.class.getName()).orElseThrow();
        return """
                <!DOCTYPE html>
                <p id="who">%s</p>
                <form method="post" action="/logout">
                  <input type="hidden" name="%s" value="%s"><button id="out">Uitloggen</button>
                </form>
                """.formatted(who(request), csrf.getParameterName(), csrf.getToken());
    }

    private static String who(ServerRequest request) {
        Authentication authentication = (Authentication) request.principal().orElseThrow();
        Object person = authentication.getPrincipal() instanceof KnownPerson known ? known.personId() : "nobody";
        TreeSet<String> roles = new TreeSet<>();
        for (GrantedAuthority granted : authentication.getAuthorities()) {
            if (granted.getAuthority().startsWith("ROLE_")) {
                roles.add(granted.getAuthority());
            }
        }
        return person + " " + roles;
    }
}
