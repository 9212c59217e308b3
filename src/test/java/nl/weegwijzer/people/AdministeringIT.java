package nl.weegwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class AdministeringIT {

    @Autowired
    private Town town;

    @Autowired
    private Administering administering;

    private Acting bea;
    private Acting jaap;

    @BeforeEach
    void foundATown() {
        bea = town.found();
        jaap = town.make(bea, "Jaap Veenstra", Role.CLIENT);
        town.make(bea, "Samira Haddou", Role.PROFESSIONAL);
        town.make(bea, "Pieter Hoekstra", Role.PROFESSIONAL);
    }

    @Test
    void listsEveryoneByName() {
        assertThat(bea.does(administering::people))
                .extracting(PersonRow::name)
                .containsExactly("Bea Beheer", "Jaap Veenstra", "Pieter Hoekstra", "Samira Haddou");
    }

    @Test
    void knowsWhoCanSignIn() {
        assertThat(bea.does(administering::people))
                .filteredOn(PersonRow::linked)
                .extracting(PersonRow::id)
                .containsExactly(bea.personId());
    }

    @Test
    void keepsWhatWasWrittenWithoutWhatNobodyCanRead() {
        PersonId made = bea.does(() -> administering.makePerson(
                SubmissionId.create(), " José <b>\u202e\u0007 ", " 06-123 ", Role.PROFESSIONAL, " jobcoach "));

        PersonRow row = bea.does(() -> administering.person(made)).getFirst();
        assertThat(row.name()).isEqualTo("José <b>");
        assertThat(row.phone()).isEqualTo("06-123");
        assertThat(row.profession()).isEqualTo("jobcoach");
    }

    @Test
    void makesNobodyWithoutAName() {
        assertThatExceptionOfType(NameMissing.class).isThrownBy(() -> make(" \u0000 ", ""));
        assertThat(bea.does(administering::people)).hasSize(4);
    }

    @Test
    void makesNobodyWithMoreTextThanThereIsRoomFor() {
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> make("a".repeat(201), ""));
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> make("Jaap", "0".repeat(Administering.PHONE + 1)));
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> bea.does(() -> administering.makePerson(
                        SubmissionId.create(),
                        "Jaap",
                        "",
                        Role.PROFESSIONAL,
                        "a".repeat(Administering.PROFESSION + 1))));
        assertThat(bea.does(administering::people)).hasSize(4);
    }

    @Test
    void doesNothingAcrossTheBorderOfAnOrganisation() {
        Acting mayor = town.found();

        assertThat(mayor.does(administering::people)).hasSize(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> mayor.does(() -> administering.person(jaap.personId())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> mayor.does(() -> administering.handOutCode(SubmissionId.create(), jaap.personId())));
    }

    private PersonId make(String name, String phone) {
        return bea.does(() -> administering.makePerson(SubmissionId.create(), name, phone, Role.CLIENT, null));
    }
}
