package nl.weegwijzer.ui.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdministrationPageTest extends PageTest {

    @Autowired
    private Arranging arranging;

    @Test
    void saysThatNothingWaits() {
        open("/beheer");

        assertThat(words()).contains("Iedereen kan inloggen.", "Elke klant heeft een traject.");
    }

    @Test
    void saysWhoCannotSignInAndWhoWalksNoTraject() {
        Acting samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        Acting jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        town.make(administrator, "Noor Bakkali", Role.CLIENT);
        town.traject(administrator, jaap, samira);

        open("/beheer");

        String[] parts = words().split("Klant zonder traject");
        assertThat(parts[0]).contains("Jaap Veenstra", "Noor Bakkali", "Samira Haddou");
        assertThat(parts[1]).contains("Noor Bakkali").doesNotContain("Jaap Veenstra", "Samira Haddou");
    }

    @Test
    void leavesAClientWhoseTrajectWasClosedInPeace() {
        Acting jaap = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        TrajectId traject = town.traject(administrator, jaap, samira);
        administrator.doing(() -> arranging.archive(traject));

        open("/beheer");

        assertThat(words()).contains("Elke klant heeft een traject.");
    }

    @Test
    void leadsToThePeopleWhenManyWait() {
        for (int number = 1; number <= 12; number++) {
            town.make(administrator, "Manager %03d".formatted(number), Role.MANAGER);
        }

        open("/beheer");

        assertThat(words()).contains("Nog 2 anderen: bekijk alle mensen").doesNotContain("Manager 011");
    }
}
