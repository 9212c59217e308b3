package nl.weegwijzer.ui.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.PageTest;
import nl.weegwijzer.wordlist.ListedWord;
import nl.weegwijzer.wordlist.ListedWord.Standing;
import nl.weegwijzer.wordlist.Saying;
import nl.weegwijzer.wordlist.WordListKeeping;
import nl.weegwijzer.wordlist.WordListOverview;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WordListPageTest extends PageTest {

    @Autowired
    private WordListKeeping keeping;

    @Autowired
    private WordListOverview overview;

    @Override
    protected Acting visitor() {
        return town.make(administrator, "Ruud Bakker", Role.MANAGER);
    }

    @Test
    void isReachedFromTheHomeOfTheManager() {
        open("/manager");

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/woordenlijst");
    }

    @Test
    void showsTheBeginningOfAllWordsAndFindsOneByAPartOfIt() {
        open("/woordenlijst");
        assertThat(words()).contains("De eerste 30 van ");

        search("desalniettemin");

        assertThat(words()).contains("1 woord.", "desalniettemin", "toch");
    }

    @Test
    void addsAWordOfItsOwnAndTakesItBack() {
        open("/woordenlijst");
        write("Moeilijk woord of afkorting", " Blorp\u202e ");
        write("Gewoner woord", "ding");

        press("Woord toevoegen");

        assertThat(words()).contains("“Blorp” staat in de lijst.");
        assertThat(listed("Blorp").standing()).isEqualTo(Standing.OWN);
        assertThat(lists().entry(WordList.DIFFICULT, "blorp")).isEqualTo(new Entry("blorp", List.of("ding"), null));

        press("Maak ongedaan");
        assertThat(words()).contains("Dat is teruggedraaid.");
        assertThat(lists().entry(WordList.DIFFICULT, "blorp")).isNull();
    }

    @Test
    void knowsAnAbbreviationByItsLetters() {
        keeping.add("XQZ", new Saying("extra", "Iets extra's."));

        assertThat(lists().entry(WordList.ABBREVIATION, "xqz")).isNotNull();
    }

    @Test
    void refusesKindlyWhatIsEmptyDoubleTooLongOrNoWord() {
        open("/woordenlijst");

        press("Woord toevoegen");
        assertThat(words()).contains("Schrijf op om welk woord het gaat.");

        write("Moeilijk woord of afkorting", "blorp");
        press("Woord toevoegen");
        assertThat(words()).contains("Vul een gewoner woord of een uitleg in.");

        write("Gewoner woord", "ding");
        write("Moeilijk woord of afkorting", "Derhalve");
        press("Woord toevoegen");
        assertThat(words()).contains("“Derhalve” staat al in de lijst.");

        write("Moeilijk woord of afkorting", "*/&");
        press("Woord toevoegen");
        assertThat(words()).contains("Een woord bestaat uit letters.");

        write("Moeilijk woord of afkorting", "w".repeat(81));
        press("Woord toevoegen");
        assertThat(find(TextField.class).all()).anyMatch(TextField::isInvalid);
        assertThat(keeping.all()).noneMatch(word -> word.standing() == Standing.OWN);
    }

    @Test
    void saysSomethingElseOfABuiltInWordAndGoesBack() {
        unfold("derhalve");
        writeIn("Uitleg voor klanten", "Dat is de reden.");

        pressIn("Bewaren: derhalve");

        assertThat(words()).contains("“derhalve” is aangepast.", "Aangepast");
        assertThat(lists().entry(WordList.DIFFICULT, "derhalve").explanation()).isEqualTo("Dat is de reden.");

        unfold("derhalve");
        pressIn("Terug naar ingebouwd: derhalve");
        assertThat(listed("derhalve").standing()).isEqualTo(Standing.BUILT_IN);

        press("Maak ongedaan");
        assertThat(listed("derhalve").meaning()).isEqualTo("Dat is de reden.");
    }

    @Test
    void switchesABuiltInWordOffAndOn() {
        unfold("derhalve");
        pressIn("Uitzetten: derhalve");
        assertThat(lists().entry(WordList.DIFFICULT, "derhalve")).isNull();

        unfold("derhalve");
        pressIn("Weer aanzetten: derhalve");
        assertThat(lists().entry(WordList.DIFFICULT, "derhalve")).isNotNull();
        assertThat(listed("derhalve").version()).isNull();
    }

    @Test
    void keepsSilentAboutAnAbbreviationThatIsSwitchedOff() {
        unfold("WIA");
        pressIn("Uitzetten: WIA");

        assertThat(lists().entry(WordList.HOUSEHOLD, "wia")).isNotNull();
    }

    @Test
    void showsBothVersionsToTheSecondOfTwo() {
        unfold("derhalve");
        keeping.change(listed("derhalve"), new Saying("dus", ""));
        writeIn("Gewoner woord", "daarom dus");

        pressIn("Bewaren: derhalve");

        assertThat(words()).contains("Iemand anders heeft “derhalve” net veranderd.", "dus");
        assertThat(listed("derhalve").plainer()).isEqualTo("dus");
        press("Toch wat ik deed");
        assertThat(listed("derhalve").plainer()).isEqualTo("daarom dus");
    }

    @Test
    void saysSoWhenTheOrganisationChangedNothing() {
        open("/woordenlijst");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> which = find(RadioButtonGroup.class)
                .withCondition(group -> "Welke woorden?".equals(group.getLabel()))
                .single();
        which.setValue(which.getListDataView().getItem(1));

        assertThat(words()).contains("Uw organisatie heeft nog niets toegevoegd of aangepast.");
    }

    @Test
    void holdsForItsOwnOrganisationAlone() {
        keeping.add("blorp", new Saying("ding", ""));
        Acting mayor = town.found();

        assertThat(mayor.does(() -> keeping.all())).noneMatch(word -> word.standing() == Standing.OWN);
    }

    private WordLists lists() {
        Acting professional = town.make(administrator, "Samira", Role.PROFESSIONAL);
        return professional.does(() -> overview.lists());
    }

    private ListedWord listed(String word) {
        return keeping.all().stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private void search(String part) {
        write("Zoek een woord", part);
    }

    private void unfold(String word) {
        open("/woordenlijst");
        search(word);
        NativeDetails details = find(NativeDetails.class).all().stream()
                .filter(one ->
                        one.getSummary().getElement().getTextRecursively().startsWith(word))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        com.vaadin.flow.component.ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void pressIn(String label) {
        test(find(NativeButton.class)
                        .withCondition(
                                button -> label.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private void writeIn(String label, String text) {
        test(find(NativeDetails.class)
                        .withCondition(NativeDetails::isOpen)
                        .single()
                        .getChildren()
                        .findFirst()
                        .map(_ -> find(TextField.class)
                                .withCondition(field -> field.getLabel().equals(label)
                                        && field.getParent()
                                                .orElseThrow()
                                                .getClass()
                                                .getSimpleName()
                                                .equals("WordPanel"))
                                .single())
                        .orElseThrow())
                .setValue(text);
    }

    private void write(String label, String text) {
        test(find(TextField.class)
                        .withCondition(field -> field.getLabel().equals(label)
                                && !field.getParent()
                                        .orElseThrow()
                                        .getClass()
                                        .getSimpleName()
                                        .equals("WordPanel"))
                        .single())
                .setValue(text);
    }
}
