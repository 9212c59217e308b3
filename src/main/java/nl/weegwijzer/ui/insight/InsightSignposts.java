package nl.weegwijzer.ui.insight;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.ui.shell.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to a dossier outside one's caseload, in the head of the desk. */
@Configuration(proxyBeanMethods = false)
class InsightSignposts {

    @Bean
    Signpost openDossierSignpost() {
        return new Signpost(Role.PROFESSIONAL, 40, "/" + InsightPaths.GLASS, () -> text("OpenDossierPage.title"));
    }
}
