package nl.weegwijzer.ui.manager.words;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.ui.shell.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads managers and administrators to the word list. */
@Configuration(proxyBeanMethods = false)
class WordSignposts {

    @Bean
    Signpost wordsOfManager() {
        return new Signpost(Role.MANAGER, 85, "/" + WordListPage.PATH, () -> text("WordListPage.title"));
    }

    @Bean
    Signpost wordsOfAdministrator() {
        return new Signpost(Role.ADMINISTRATOR, 85, "/" + WordListPage.PATH, () -> text("WordListPage.title"));
    }
}
