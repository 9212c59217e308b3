package nl.weegwijzer.ui.professional;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.ui.shell.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk puts in the head of its pages. */
@Configuration(proxyBeanMethods = false)
class DeskSignposts {

    @Bean
    Signpost caseloadSignpost() {
        return new Signpost(Role.PROFESSIONAL, 10, DeskPaths.caseload(), () -> text("CaseloadPage.title"));
    }

    @Bean
    Signpost blocksSignpost() {
        return new Signpost(Role.PROFESSIONAL, 30, DeskPaths.blocks(), () -> text("BlocksPage.title"));
    }
}
