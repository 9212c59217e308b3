package nl.weegwijzer.ui.professional.peel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.Gap;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import nl.weegwijzer.ui.professional.MissingList;
import org.junit.jupiter.api.Test;

class PeelPageTest extends DeskTest {

    @Test
    void savesEachTextWhileItIsTyped() {
        AfwegingId id = peeled();
        edit(id);
        ItemId factor = draft(id).factors().getFirst().id();

        type(Place.of(Field.QUESTION), "Welke werkplek past?");
        type(Place.of(Field.RULES), "Participatiewet, artikel 7.");
        type(Place.of(factor, Field.WHY), "U kunt vijf uur per dag werken.");

        assertThat(draft(id).words(Field.QUESTION)).isEqualTo("Welke werkplek past?");
        assertThat(draft(id).words(Field.RULES)).isEqualTo("Participatiewet, artikel 7.");
        assertThat(draft(id).factors().getFirst().words(Field.WHY)).isEqualTo("U kunt vijf uur per dag werken.");
    }

    @Test
    void savesEachChoiceAtOnce() {
        AfwegingId id = peeled();
        edit(id);
        Draft before = draft(id);
        ItemId factor = before.factors().getFirst().id();
        ItemId piece = before.information().getFirst().id();

        test(group(Place.choice("KIND"))).selectItem("Advies");
        test(group(Place.choice("ROOM"))).selectItem("Beperkt: een deel ligt vast");
        test(group(Place.choice(factor, "WEIGHT"))).selectItem("Zwaar");
        test(at(Select.class, Place.choice(factor, "TOWARDS"))).selectItem("Tegen: Nu wachten");
        test(at(Select.class, Place.choice(factor, "BROUGHT_IN_BY"))).selectItem("Samen");
        test(at(Select.class, Place.choice(factor, "ORIGIN"))).selectItem("Beleid");
        test(at(Select.class, Place.choice(piece, "SOURCE_KIND"))).selectItem("Eerdere informatie of dossier");
        test(at(DatePicker.class, Place.choice(piece, "DATED_ON"))).setValue(LocalDate.of(2026, 11, 2));
        test(at(Checkbox.class, Place.choice(piece, "CHECKED"))).click();

        Draft after = draft(id);
        assertThat(after.kind()).isEqualTo(DocumentKind.ADVICE);
        assertThat(after.room()).isEqualTo(DecisionRoom.LIMITED);
        assertThat(after.factors().getFirst()).satisfies(saved -> {
            assertThat(saved.weight()).isEqualTo(Weight.HEAVY);
            assertThat(saved.direction()).isEqualTo(Direction.AGAINST);
            assertThat(saved.towards()).isEqualTo(after.options().getLast().id());
            assertThat(saved.broughtInBy()).isEqualTo(BroughtInBy.TOGETHER);
            assertThat(saved.origin()).isEqualTo(Origin.POLICY);
        });
        assertThat(after.information().getFirst()).satisfies(saved -> {
            assertThat(saved.sourceKind()).isEqualTo("ST_FILE");
            assertThat(saved.datedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(saved.checked()).isTrue();
        });
    }

    @Test
    void showsBothTextsWhenAColleagueWroteInBetween() {
        AfwegingId id = peeled();
        edit(id);
        write(id, Place.of(Field.OPENING), "De collega was hier.");

        type(Place.of(Field.OPENING), "Ik ook.");

        assertThat(quotes()).contains("“Ik ook.”", "“De collega was hier.”");
        press("Neem mijn tekst");
        assertThat(draft(id).words(Field.OPENING)).isEqualTo("Ik ook.");
    }

    @Test
    void saysBesideTheFieldThatATextIsTooLongAndKeepsIt() {
        AfwegingId id = peeled();
        edit(id);
        String tooMuch = "Waarom? ".repeat(30);

        type(Place.of(Field.QUESTION), tooMuch);

        TextArea question = at(TextArea.class, Place.of(Field.QUESTION));
        assertThat(question.isInvalid()).isTrue();
        assertThat(question.getErrorMessage()).contains("200");
        assertThat(question.getValue()).isEqualTo(tooMuch);
        assertThat(draft(id).words(Field.QUESTION)).isEqualTo("Welke training past?");
    }

    @Test
    void leadsFromEachThingThatIsMissingToItsField() {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "");
        weighing.leave(traject, id, DecisionRoom.LIMITED);
        layingOut.addOption(traject, id, SubmissionId.create());
        factors.addOwn(traject, id, SubmissionId.create());
        ItemId factor = factors.add(traject, id, "CL_WISHES");
        factors.point(traject, id, factor, Direction.FOR, null);
        layingOut.addInformation(traject, id, SubmissionId.create());
        weighing.ofKind(traject, id, DocumentKind.DECISION);
        write(id, Place.of(Field.OUTCOME), "U start.");
        edit(id);

        assertThat(missing(id)).contains(Gap.TOWARDS, Gap.WHY_NOT, Gap.CHOSEN_OPTION, Gap.ANNOUNCED_ON, Gap.DATED_ON);
        assertThat(targets()).isNotEmpty().isSubsetOf(shownIds());
    }

    @Test
    void leadsToTheRestOfWhatCanBeMissing() {
        AfwegingId empty = weighing.begin(traject, SubmissionId.create(), "");
        edit(empty);
        assertThat(missing(empty)).contains(Gap.KIND, Gap.ROOM, Gap.TWO_OPTIONS, Gap.ONE_FACTOR, Gap.ONE_INFORMATION);
        assertThat(targets()).isNotEmpty().isSubsetOf(shownIds());

        AfwegingId next = published();
        layingOut.choose(traject, next, draft(next).options().getFirst().id());
        edit(next);
        assertThat(missing(next)).contains(Gap.OUTCOME, Gap.WHAT_CHANGED);
        assertThat(targets()).isNotEmpty().isSubsetOf(shownIds());
    }

    @Test
    void offersDoingNothingWithOneClick() {
        AfwegingId id = peeled();
        edit(id);

        press("“Niets doen” toevoegen");

        assertThat(draft(id).options().getLast().words(Field.NAME)).isEqualTo("Niets doen");
        assertThat(words()).doesNotContain("“Niets doen” toevoegen");
    }

    @Test
    void takesAnOptionAwayAndPutsItBackAsItWas() {
        AfwegingId id = peeled();
        edit(id);

        test(find(NativeButton.class).withText("Haal weg").all().getFirst()).click();
        assertThat(draft(id).options()).hasSize(1);
        assertThat(words()).contains("“Leerwerkplek” is weggehaald.");

        press("Zet terug");
        assertThat(draft(id).options())
                .extracting(option -> option.words(Field.NAME))
                .containsExactly("Leerwerkplek", "Nu wachten");
    }

    @Test
    void findsAFactorInTheCatalogueAndTakesOtherWordsAsOnesOwn() {
        AfwegingId id = peeled();
        edit(id);

        test(find(ComboBox.class).single()).selectItem("Praktische problemen");
        press("Eigen factor toevoegen");

        assertThat(draft(id).factors())
                .extracting(Draft.Factor::catalogueCode)
                .containsExactly("CL_CAPACITY", "CL_BARRIERS", null);
        assertThat(words()).contains("Praktische problemen", "Bijvoorbeeld vervoer of opvang.");
    }

    @Test
    void asksWhyAFactorDoesNotCount() {
        AfwegingId id = peeled();
        edit(id);
        ItemId factor = draft(id).factors().getFirst().id();

        test(group(Place.choice(factor, "WEIGHT"))).selectItem("Niet meegenomen");

        assertThat(at(TextArea.class, Place.of(factor, Field.WHY)).getLabel()).isEqualTo("Waarom telt dit niet mee?");
    }

    @Test
    void showsTheLastDayToObject() {
        AfwegingId id = peeled();
        weighing.ofKind(traject, id, DocumentKind.DECISION);
        edit(id);

        test(at(DatePicker.class, Place.choice("ANNOUNCED_ON"))).setValue(LocalDate.of(2026, 10, 12));

        assertThat(words()).contains("Laatste dag voor bezwaar: maandag 23 november 2026.");
    }

    @Test
    void showsBesideTheEditorWhatTheClientSaid() {
        AfwegingId id = peeled();
        says(ResponseKind.WISH, null, "Ik wil niet weer in een klas zitten.");

        edit(id);

        assertThat(words()).contains("Wat Jaap Veenstra al zei (1)");
        assertThat(quotes()).containsExactly("“Ik wil niet weer in een klas zitten.”");
    }

    @Test
    void showsAnArchivedAfwegingWithoutAnythingToWrite() {
        AfwegingId id = peeled();
        administrator.doing(() -> arranging.archive(traject));

        edit(id);

        assertThat(words()).contains("Dit traject is afgesloten.");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void answersForAnAfwegingElsewhereAsForNone() {
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        var elsewhere = town.traject(administrator, jaap, colleague);
        AfwegingId foreign = colleague.does(() -> weighing.begin(elsewhere, SubmissionId.create(), "Geheim?"));

        open(DeskPaths.afweging(elsewhere, foreign));
        String refused = words();
        open(DeskPaths.afweging(traject, foreign));
        String otherTraject = words();
        open(DeskPaths.afweging(traject, AfwegingId.create()));
        String absent = words();
        open("/traject/" + traject + "/afweging/onzin");

        assertThat(refused).contains("Deze pagina vinden wij niet").doesNotContain("Geheim?");
        assertThat(List.of(otherTraject, absent, words())).allMatch(refused::equals);
    }

    private void edit(AfwegingId id) {
        open(DeskPaths.afweging(traject, id));
    }

    private Draft draft(AfwegingId id) {
        return weighing.draft(traject, id);
    }

    private List<Gap> missing(AfwegingId id) {
        return publishing.missing(traject, id).stream().map(one -> one.gap()).toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> group(Place place) {
        return at(RadioButtonGroup.class, place);
    }

    /** Where the links of the list of what is missing lead. */
    private Set<String> targets() {
        return find(MissingList.class).all().stream()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .map(link -> ((Anchor) link).getHref().substring(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> shownIds() {
        return shown(UI.getCurrent())
                .flatMap(component -> component.getId().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Component> shown(Component component) {
        return component.isVisible()
                ? Stream.concat(Stream.of(component), component.getChildren().flatMap(PeelPageTest::shown))
                : Stream.empty();
    }
}
