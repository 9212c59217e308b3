package nl.weegwijzer.ui.professional.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.checking.Reading;
import nl.weegwijzer.afweging.checking.ReadingAlong;
import nl.weegwijzer.afweging.checking.ReadingState;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SecondReadingPageTest extends DeskTest {

    @Autowired
    private ReadingAlong readingAlong;

    @Test
    void asksAColleagueFromThePageBeforePublishing() {
        Acting ada = colleague();
        AfwegingId id = peeled();
        open(DeskPaths.preview(traject, id));
        assertThat(words()).contains("Jaap Veenstra kan de opmerkingen later opvragen.");

        test(find(Select.class).withId("tweede-lezer-wie").single()).selectItem("Ada Ander");
        press("Vraag om mee te lezen");

        assertThat(words()).contains("Leest mee", "Er is niemand anders in het team om te vragen.");
        assertThat(readingAlong.of(traject, id).waitsFor(ada.personId())).isTrue();
    }

    @Test
    void waitsForTheReaderOnTheirCaseloadAndTakesTheirAnswer() {
        Acting ada = colleague();
        AfwegingId id = peeled();
        readingAlong.ask(traject, id, ada.personId());
        ada.begin();

        open(DeskPaths.caseload());
        assertThat(words()).contains("Een collega vraagt u om mee te lezen.", "Lees mee");

        open(DeskPaths.secondReading(traject, id));
        assertThat(words()).contains("de klant kan deze opmerkingen later opvragen");
        press("Nog niet akkoord");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Schrijf wat er nog beter moet.");
        test(find(TextArea.class).single()).setValue("Leg uit waarom het zo lang duurt.");
        press("Nog niet akkoord");

        assertThat(words()).contains("Uw oordeel is verstuurd: Nog niet akkoord.");
        Reading reading = readingAlong.of(traject, id).readings().getFirst();
        assertThat(reading.state()).isEqualTo(ReadingState.NOT_YET);
        assertThat(reading.remarks()).isEqualTo("Leg uit waarom het zo lang duurt.");
        open(DeskPaths.caseload());
        assertThat(words()).doesNotContain("Een collega vraagt u om mee te lezen.");
    }

    @Test
    void showsTheWriterWhatTheReaderSaidAndThatItWasChangedSince() {
        Acting ada = colleague();
        AfwegingId id = peeled();
        readingAlong.ask(traject, id, ada.personId());
        ada.doing(() -> readingAlong.answer(traject, id, true, "Mooi helder."));

        open(DeskPaths.preview(traject, id));
        assertThat(words()).contains("Akkoord").doesNotContain("Daarna is er nog iets veranderd.");
        assertThat(quotes()).containsExactly("“Mooi helder.”");

        option(id, "Thuis leren");
        open(DeskPaths.preview(traject, id));
        assertThat(words()).contains("Daarna is er nog iets veranderd.");
    }

    @Test
    void takesNothingFromWhoWasNotAsked() {
        open(DeskPaths.secondReading(traject, peeled()));

        assertThat(words()).contains("Niemand wacht op uw oordeel over deze uitleg.");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void remindsSoftlyToTellItFirst() {
        AfwegingId id = peeled();
        open(DeskPaths.preview(traject, id));
        assertThat(words())
                .contains("Heeft u dit al verteld?", "Vertel het eerst zelf", "Publiceer voor Jaap Veenstra");

        test(find(DatePicker.class).single()).setValue(LocalDate.of(2026, 11, 20));

        assertThat(words()).contains("U vertelde het Jaap Veenstra op vrijdag 20 november 2026.");
        assertThat(readingAlong.of(traject, id).toldOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void laysTheExplanationAlongTheCriteria() {
        open(DeskPaths.preview(traject, peeled()));

        assertThat(words())
                .contains(
                        "Controlelijst",
                        "Er staat hoe het is om ermee te leven.",
                        "IPDAS",
                        "U mag ook zonder publiceren.");
    }

    @Test
    void asksAgainWhetherItWasToldWhenTheNextVersionSaysSomethingElse() {
        AfwegingId id = peeled();
        publishing.publish(traject, id);
        readingAlong.toldOn(traject, id, LocalDate.now(LegalDays.ZONE).minusDays(1));
        open(DeskPaths.preview(traject, id));
        assertThat(words()).contains("U vertelde het Jaap Veenstra op");

        option(id, "Thuis leren");
        open(DeskPaths.preview(traject, id));
        assertThat(words()).contains("Vertel ook wat er nu verandert");
    }

    private Acting colleague() {
        Acting ada = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        administrator.doing(() -> arranging.join(traject, ada.personId()));
        return ada;
    }
}
