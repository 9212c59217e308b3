package nl.weegwijzer.ui.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonPageTest extends PageTest {

    @Autowired
    private SigningIn signingIn;

    private Acting jaap;

    @BeforeEach
    void openJaap() {
        jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        open(AdministrationPaths.person(jaap.personId()));
    }

    @Test
    void showsACodeThatWorksAndSaysUntilWhen() {
        press("Code uitgeven");

        String code = find(Paragraph.class).withClassName("code").single().getText();
        assertThat(words()).contains("U ziet deze code alleen nu.", "Brief voor Jaap Veenstra", "Dat kan tot");
        assertThat(signingIn.activate("test", "jaap-" + jaap.personId(), code).id())
                .isEqualTo(jaap.personId());
    }

    @Test
    void showsACodeOnce() {
        press("Code uitgeven");
        String code = find(Paragraph.class).withClassName("code").single().getText();

        open("/beheer/mensen");
        open(AdministrationPaths.person(jaap.personId()));

        assertThat(words()).doesNotContain(code).contains("Code uitgeven");
    }

    @Test
    void saysThatSomebodyCanSignInAlready() {
        open(AdministrationPaths.person(administrator.personId()));

        assertThat(words()).contains("Kan inloggen", "Bea Beheer kan al inloggen.");
    }

    @Test
    void leadsToATrajectForAClient() {
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("/beheer/trajecten/nieuw?klant=" + jaap.personId());
    }

    @Test
    void answersForSomebodyElsewhereAsForNobody() {
        Acting elsewhere = town.make(town.found(), "Iemand Anders", Role.CLIENT);

        open(AdministrationPaths.person(elsewhere.personId()));
        String foreign = words();
        open(AdministrationPaths.person(PersonId.create()));
        String absent = words();
        open("/beheer/mensen/geen-id");

        assertThat(foreign).isEqualTo(absent).isEqualTo(words()).contains("Deze pagina vinden wij niet");
    }
}
