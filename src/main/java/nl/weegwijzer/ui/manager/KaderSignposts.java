package nl.weegwijzer.ui.manager;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.ui.shell.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads managers and administrators to the kaders. */
@Configuration(proxyBeanMethods = false)
class KaderSignposts {

    @Bean
    Signpost kadersOfManager() {
        return new Signpost(Role.MANAGER, 80, "/" + KaderPaths.ALL, () -> text("KadersPage.title"));
    }

    @Bean
    Signpost kadersOfAdministrator() {
        return new Signpost(Role.ADMINISTRATOR, 80, "/" + KaderPaths.ALL, () -> text("KadersPage.title"));
    }
}
