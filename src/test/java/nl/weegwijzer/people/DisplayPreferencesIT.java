package nl.weegwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import nl.weegwijzer.people.Display.Colours;
import nl.weegwijzer.people.Display.TextSize;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class DisplayPreferencesIT {

    @Autowired
    private Town town;

    @Autowired
    private DisplayPreferences preferences;

    private Acting jaap;
    private Acting noor;

    @BeforeEach
    void makeTwoPeople() {
        Acting bea = town.found();
        jaap = town.make(bea, "Jaap Veenstra", Role.CLIENT);
        noor = town.make(bea, "Noor Bakkali", Role.CLIENT);
    }

    @Test
    void beginWithTheStandard() {
        assertThat(jaap.does(preferences::mine)).isEqualTo(Display.STANDARD);
    }

    @Test
    void areKeptForThePersonWhoChoseThemAlone() {
        Display wish = new Display(Locale.of("en"), TextSize.LARGEST, Colours.CONTRAST, true);

        jaap.doing(() -> preferences.choose(wish));

        assertThat(jaap.does(preferences::mine)).isEqualTo(wish);
        assertThat(noor.does(preferences::mine)).isEqualTo(Display.STANDARD);
    }

    @Test
    void canGoBackToTheLanguageOfTheDevice() {
        jaap.doing(() -> preferences.choose(new Display(Locale.of("en"), TextSize.NORMAL, Colours.DARK, false)));

        jaap.doing(() -> preferences.choose(Display.STANDARD));

        assertThat(jaap.does(preferences::mine).language()).isNull();
    }

    @Test
    void areNobodysWithoutASignIn() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(preferences::mine);
    }
}
