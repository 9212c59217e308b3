package nl.weegwijzer.ui.manager.messages;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.ui.shell.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads managers and administrators to how messages of clients are dealt with. */
@Configuration(proxyBeanMethods = false)
class MessageSignposts {

    @Bean
    Signpost messagesOfManager() {
        return new Signpost(Role.MANAGER, 90, "/" + ClientMessagesPage.PATH, () -> text("ClientMessagesPage.title"));
    }

    @Bean
    Signpost messagesOfAdministrator() {
        return new Signpost(
                Role.ADMINISTRATOR, 90, "/" + ClientMessagesPage.PATH, () -> text("ClientMessagesPage.title"));
    }
}
