package nl.weegwijzer.afweging.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnMariaDb
@SpringBootTest
@RecordApplicationEvents
@Import(Town.class)
class ReadingAlongIT {

    @Autowired
    Town town;

    @Autowired
    Arranging arranging;

    @Autowired
    Weighing weighing;

    @Autowired
    ReadingAlong readingAlong;

    @Autowired
    ApplicationEvents events;

    private Acting samira;
    private Acting ada;
    private Acting stranger;
    private TrajectId traject;
    private AfwegingId afweging;

    @BeforeEach
    void foundATown() {
        Acting administrator = town.found();
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        ada = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        stranger = town.make(administrator, "Piet Vreemd", Role.PROFESSIONAL);
        traject = town.traject(administrator, town.make(administrator, "Jaap Veenstra", Role.CLIENT), samira);
        administrator.doing(() -> arranging.join(traject, ada.personId()));
        samira.begin();
        afweging = weighing.begin(traject, SubmissionId.create(), "Welke training past?");
    }

    @Test
    void asksAColleagueWhoReadsAndAnswers() {
        readingAlong.ask(traject, afweging, ada.personId());
        readingAlong.ask(traject, afweging, ada.personId());
        assertThat(before().readings()).singleElement().satisfies(reading -> {
            assertThat(reading.readerName()).isEqualTo("Ada Ander");
            assertThat(reading.askedByName()).isEqualTo("Samira Haddou");
            assertThat(reading.waiting()).isTrue();
        });

        ada.doing(() -> readingAlong.answer(traject, afweging, false, "Leg uit waarom het zo lang duurt."));
        readingAlong.ask(traject, afweging, ada.personId());
        ada.doing(() -> readingAlong.answer(traject, afweging, true, ""));

        assertThat(before().readings())
                .extracting(Reading::state)
                .containsExactly(ReadingState.APPROVED, ReadingState.NOT_YET);
        assertThat(before().readings().getLast().remarks()).isEqualTo("Leg uit waarom het zo lang duurt.");
        assertThat(before().readings()).allMatch(reading -> reading.answeredAt() != null);
        assertThat(events.stream(SecondReadingChanged.class).map(SecondReadingChanged::state))
                .containsExactly(ReadingState.ASKED, ReadingState.NOT_YET, ReadingState.ASKED, ReadingState.APPROVED);
    }

    @Test
    void asksNobodyOutsideTheTeamAndNotOneself() {
        assertThatExceptionOfType(OwnSecondReader.class)
                .isThrownBy(() -> readingAlong.ask(traject, afweging, samira.personId()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readingAlong.ask(traject, afweging, stranger.personId()));
    }

    @Test
    void takesAnAnswerOnlyFromWhoWasAsked() {
        readingAlong.ask(traject, afweging, ada.personId());

        assertThatExceptionOfType(NotAskedToRead.class)
                .isThrownBy(() -> readingAlong.answer(traject, afweging, true, ""));
        ada.doing(() -> readingAlong.answer(traject, afweging, true, ""));
        assertThatExceptionOfType(NotAskedToRead.class)
                .isThrownBy(() -> ada.doing(() -> readingAlong.answer(traject, afweging, false, "Toch niet.")));
    }

    @Test
    void remembersTheDayOnWhichTheClientWasTold() {
        assertThat(before().toldOn()).isNull();

        readingAlong.toldOn(traject, afweging, LocalDate.of(2026, 11, 20));
        assertThat(before().toldOn()).isEqualTo(LocalDate.of(2026, 11, 20));

        readingAlong.toldOn(traject, afweging, null);
        assertThat(before().toldOn()).isNull();
    }

    private BeforeOut before() {
        return readingAlong.of(traject, afweging);
    }
}
