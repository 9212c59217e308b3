package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.ui.shell.Signpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an administrator finds in the head of the pages. */
@Configuration(proxyBeanMethods = false)
class AdministratorSignposts {

    @Bean
    Signpost peopleSignpost() {
        return new Signpost(Role.ADMINISTRATOR, 60, "/" + AdministrationPaths.PEOPLE, () -> text("PeoplePage.title"));
    }

    @Bean
    Signpost allTrajectenSignpost() {
        return new Signpost(
                Role.ADMINISTRATOR, 70, "/" + AdministrationPaths.TRAJECTEN, () -> text("AllTrajectenPage.title"));
    }

    @Bean
    Signpost equalDaysSignpost() {
        return new Signpost(
                Role.ADMINISTRATOR, 75, "/" + AdministrationPaths.EQUAL_DAYS, () -> text("EqualDaysPage.title"));
    }
}
