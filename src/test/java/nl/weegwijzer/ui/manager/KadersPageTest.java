package nl.weegwijzer.ui.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderVersion;
import nl.weegwijzer.kader.KaderWords;
import nl.weegwijzer.kader.KeptKader;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KadersPageTest extends PageTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Autowired
    private KaderKeeping keeping;

    @Override
    protected Acting visitor() {
        return town.make(administrator, "Ruud Bakker", Role.MANAGER);
    }

    @Test
    void isReachedFromTheHomeOfTheManager() {
        open("/manager");

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/kaders");
    }

    @Test
    void makesAKaderAndShowsIt() {
        open("/kaders/nieuw");
        choose(KaderKind.POLICY);
        write("Naam", "Scholing <b>\u202e");
        writeLong("Wat betekent het?", "Wij betalen een training.\nU leert een vak.");
        writeLong("Welke ruimte is er?", "U kiest mee.");
        write("Van wie is het?", "Wethouder Werk");
        write("Waar staat het?", "Verordening, artikel 4");
        test(find(DatePicker.class).single()).setValue(FROM);

        press("Kader maken");

        assertThat(address()).startsWith("/kaders/").isNotEqualTo("/kaders/nieuw");
        assertThat(words()).contains("Scholing <b>", "Wij betalen een training.", "Wethouder Werk", "Soort: Beleid");
        assertThat(keeping.all()).hasSize(1);
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        open("/kaders/nieuw");

        press("Kader maken");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(
                        "Kies wat voor kader het is.",
                        "Geef het kader een naam.",
                        "Schrijf op wat het kader betekent.",
                        "Schrijf op welke ruimte er is.",
                        "Schrijf op van wie het kader is.",
                        "Schrijf op waar het kader staat.",
                        "Kies vanaf welke dag het geldt.");
        assertThat(keeping.all()).isEmpty();
    }

    @Test
    void changesAKaderIntoItsNextVersionAndKeepsTheOldOne() {
        KaderId id = kader("Eerst dit.");
        open("/kaders/" + id + "/wijzigen");
        assertThat(words()).contains("U maakt versie 2.");
        writeLong("Wat betekent het?", "Nu dat.");
        test(find(DatePicker.class).single()).setValue(FROM.plusMonths(6));

        press("Nieuwe versie maken");

        KeptKader kept = keeping.one(id);
        assertThat(kept.versions()).hasSize(2);
        assertThat(kept.newest().words().explanation()).isEqualTo("Nu dat.");
        assertThat(words()).contains("Versie 2: Scholing", "Versie 1: Scholing", "Geschreven door");
        assertThat(kept.versions()).extracting(KaderVersion::writer).doesNotContain("");
    }

    @Test
    void takesAKaderOutOfUseAndBack() {
        KaderId id = kader("Eerst dit.");
        open("/kaders/" + id);

        press("Niet meer gebruiken");
        assertThat(keeping.one(id).archivedAt()).isNotNull();
        assertThat(words()).contains("Niemand kan dit kader nog kiezen.");

        press("Weer gebruiken");
        assertThat(keeping.one(id).archivedAt()).isNull();
    }

    @Test
    void listsWhatIsInUseApartFromWhatNoLongerIs() {
        kader("Eerst dit.");
        keeping.archive(kader("Oud."));

        open("/kaders");

        assertThat(words()).contains("Scholing", "Versie 1, vanaf donderdag 1 januari 2026", "Niet meer in gebruik");
    }

    @Test
    void answersForAKaderOfAnotherTownAsForNone() {
        Acting mayor = town.found();
        KaderId elsewhere = mayor.does(() -> kader("Elders."));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keeping.one(elsewhere));
        assertThat(keeping.all()).isEmpty();
    }

    private KaderId kader(String explanation) {
        return keeping.make(
                SubmissionId.create(),
                KaderKind.POLICY,
                new KaderWords("Scholing", explanation, "U kiest mee.", "De raad", "Artikel 4", FROM));
    }

    @SuppressWarnings("unchecked")
    private void choose(KaderKind kind) {
        find(RadioButtonGroup.class)
                .withCondition(group -> "Wat is het?".equals(group.getLabel()))
                .single()
                .setValue(kind);
    }

    private void write(String label, String text) {
        test(find(TextField.class)
                        .withCondition(field -> field.getLabel().equals(label))
                        .single())
                .setValue(text);
    }

    private void writeLong(String label, String text) {
        test(find(TextArea.class)
                        .withCondition(field -> field.getLabel().equals(label))
                        .single())
                .setValue(text);
    }
}
