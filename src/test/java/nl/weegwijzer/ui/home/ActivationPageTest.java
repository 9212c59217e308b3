package nl.weegwijzer.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.weegwijzer.people.Administering;
import nl.weegwijzer.people.KnownPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class ActivationPageTest extends PageTest {

    @Autowired
    private Administering administering;

    @Test
    void makesAStrangerThePersonForWhomTheCodeWasMade() {
        Acting jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        String code = administrator
                .does(() -> administering.handOutCode(SubmissionId.create(), jaap.personId()))
                .code();
        beAStranger();
        open("/activeren");

        field().setValue(" " + code.toLowerCase(Locale.ROOT) + " ");
        press("Ga verder");

        assertThat(whoIsThere())
                .isInstanceOfSatisfying(
                        KnownPerson.class, known -> assertThat(known.personId()).isEqualTo(jaap.personId()));
    }

    @Test
    void saysKindlyThatACodeIsNotRightAndKeepsIt() {
        beAStranger();
        open("/activeren");

        field().setValue("ABCD-EFGH-JKMN");
        press("Ga verder");

        assertThat(field().getErrorMessage()).contains("Deze code klopt niet of is niet meer geldig.");
        assertThat(field().getValue()).isEqualTo("ABCD-EFGH-JKMN");
        assertThat(whoIsThere()).isNotInstanceOf(KnownPerson.class);
    }

    @Test
    void asksForACode() {
        beAStranger();
        open("/activeren");

        press("Ga verder");

        assertThat(field().getErrorMessage()).contains("Vul de code in die u kreeg.");
    }

    @Test
    void isWhereAStrangerComesFromTheAddressOfThePortal() {
        beAStranger();

        open("/");

        assertThat(address()).isEqualTo("/activeren");
        assertThat(words()).contains("Uitloggen");
    }

    @Test
    void sendsWhoeverIsKnownHome() {
        administrator.begin();

        open("/activeren");

        assertThat(address()).isEqualTo("/beheer");
    }

    private static Object whoIsThere() {
        return SecurityContextHolder.getContext().getAuthentication().getPrincipal();
    }

    private TextField field() {
        return find(TextField.class).single();
    }

    private void beAStranger() {
        Instant now = Instant.now();
        Map<String, Object> claims =
                Map.of("iss", "http://localhost/test", "sub", "stranger-" + administrator.personId());
        DefaultOidcUser stranger = new DefaultOidcUser(
                Set.of(new SimpleGrantedAuthority("ROLE_UNKNOWN")),
                new OidcIdToken("token", now, now.plusSeconds(60), claims));
        Acting.begin(new OAuth2AuthenticationToken(stranger, stranger.getAuthorities(), "weegwijzer"));
    }
}
