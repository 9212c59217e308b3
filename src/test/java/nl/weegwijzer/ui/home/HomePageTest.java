package nl.weegwijzer.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest extends PageTest {

    @ParameterizedTest
    @CsvSource({
        "CLIENT, /overzicht",
        "PROFESSIONAL, /trajecten",
        "ADMINISTRATOR, /beheer",
        "CHAIN_PARTNER, /ketenpartner",
        "REPRESENTATIVE, /namens",
        "MANAGER, /manager"
    })
    void sendsEveryoneToTheHomeOfTheirRole(Role role, String home) {
        town.make(administrator, "Iemand", role).begin();

        open("/");

        assertThat(address()).isEqualTo(home);
    }

    @Test
    void sendsSomebodyWithSeveralRolesToTheFirst() {
        new Acting(administrator.personId(), administrator.organisation(), List.of(Role.MANAGER, Role.ADMINISTRATOR))
                .begin();

        open("/");

        assertThat(address()).isEqualTo("/beheer");
    }

    @Test
    void saysHonestlyWhatIsNotThereYet() {
        town.make(administrator, "Ruud Bakker", Role.MANAGER).begin();
        open("/manager");
        assertThat(words()).contains("U houdt de kaders van uw organisatie bij.", "Dit kunt u nu doen");
    }

    @Test
    void answersForPagesOfAnotherRoleAsForNone() {
        town.make(administrator, "Ruud Bakker", Role.MANAGER).begin();

        open("/beheer/mensen");
        String forbidden = words();
        open("/geen/pagina");

        assertThat(forbidden).isEqualTo(words()).contains("Deze pagina vinden wij niet");
    }
}
