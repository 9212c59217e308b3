package nl.weegwijzer.e2e;

import java.util.TreeSet;
import nl.weegwijzer.people.KnownPerson;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** An address at which the portal tells a test who it thinks is there. */
@TestConfiguration(proxyBeanMethods = false)
public class WhoAmI {

    public static final String PATH = "/test/wie";

    @Bean
    RouterFunction<ServerResponse> whoAmI() {
        return RouterFunctions.route()
                .GET(PATH, request -> ServerResponse.ok().body(who(request)))
                .build();
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
