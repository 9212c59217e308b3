package nl.weegwijzer.ui.client.looked;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.shell.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the way to who looked in the foot of every page of a client. */
@Configuration(proxyBeanMethods = false)
class LookSignposts {

    @Bean
    Signpost whoLookedSignpost() {
        return new Signpost(Role.CLIENT, 60, "/mijn/" + Paths.LOOKED, () -> text("WhoLookedPage.title"));
    }
}
