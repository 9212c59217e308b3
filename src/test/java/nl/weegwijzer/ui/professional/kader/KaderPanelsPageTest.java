package nl.weegwijzer.ui.professional.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.KaderChoice;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.peeling.LawStands;
import nl.weegwijzer.afweging.peeling.Ruling;
import nl.weegwijzer.kader.KaderId;
import nl.weegwijzer.kader.KaderKeeping;
import nl.weegwijzer.kader.KaderKind;
import nl.weegwijzer.kader.KaderOverview;
import nl.weegwijzer.kader.KaderVersionId;
import nl.weegwijzer.kader.KaderWords;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KaderPanelsPageTest extends DeskTest {

    @Autowired
    private KaderKeeping keeping;

    @Autowired
    private KaderOverview kaders;

    @Autowired
    private Ruling ruling;

    private Acting manager;
    private KaderId law;
    private KaderId policy;
    private AfwegingId id;

    @BeforeEach
    void keepKaders() {
        manager = town.make(administrator, "Ruud Bakker", Role.MANAGER);
        law = manager.does(
                () -> keeping.make(SubmissionId.create(), KaderKind.LAW, words("Hulp", "Participatiewet, artikel 7")));
        policy = manager.does(() ->
                keeping.make(SubmissionId.create(), KaderKind.POLICY, words("Scholing", "Verordening, artikel 4")));
        id = peeled();
    }

    @Test
    void choosesKadersAndTakesTheProvisionOfTheLaw() {
        edit();
        assertThat(kaderField().getListDataView().getItems().map(Offer::name))
                .containsExactly("Hulp (Participatiewet, artikel 7)", "Scholing (Verordening, artikel 4)");

        test(kaderField()).selectItem("Hulp (Participatiewet, artikel 7)");
        test(kaderField()).selectItem("Scholing (Verordening, artikel 4)");

        assertThat(draft().kaders()).hasSize(2).noneMatch(KaderChoice::deviated);
        assertThat(draft().words(Field.PROVISION)).isEqualTo("Participatiewet, artikel 7");
        Rules rules = publishing.preview(traject, id).rules();
        assertThat(rules.kaders())
                .extracting(Rules.Applied::name, Rules.Applied::owner)
                .containsExactly(tuple("Hulp", "De raad"), tuple("Scholing", "De raad"));
    }

    @Test
    void deviatesFromAPolicyAndNeverFromALaw() {
        ruling.apply(traject, id, version(law));
        ruling.apply(traject, id, version(policy));
        edit();

        test(deviationField()).selectItem("Scholing");

        assertThat(draft().kaders()).contains(new KaderChoice(version(policy), true));
        assertThat(deviationField().getListDataView().getItems().map(Object::toString))
                .noneMatch(rule -> rule.contains("Hulp"));
        assertThatExceptionOfType(LawStands.class).isThrownBy(() -> ruling.deviate(traject, id, version(law), true));
    }

    @Test
    void keepsTheVersionThatWasChosenUntilTheNewerOneIs() {
        KaderVersionId first = version(policy);
        ruling.apply(traject, id, first);
        manager.doing(() -> keeping.change(policy, 1, words("Scholing nu", "Verordening, artikel 5")));

        assertThat(publishing.preview(traject, id).rules().kaders())
                .extracting(Rules.Applied::source)
                .containsExactly("Verordening, artikel 4");
        edit();
        assertThat(words()).contains("Scholing (Verordening, artikel 4), versie 1: geldt niet meer");

        ruling.apply(traject, id, version(policy));
        assertThat(draft().kaders()).containsExactly(new KaderChoice(version(policy), false));
        assertThat(version(policy)).isNotEqualTo(first);
    }

    @Test
    void leavesWhatWasPublishedAsItWasWhenAKaderChanges() {
        ruling.apply(traject, id, version(policy));
        publishing.publish(traject, id);
        manager.doing(() -> keeping.change(policy, 1, words("Scholing nu", "Verordening, artikel 5")));
        manager.doing(() -> keeping.archive(policy));

        assertThat(publishing.forthcoming(traject, id).nothingNew()).isTrue();
        assertThat(publishing.forthcoming(traject, id).shown().rules().kaders())
                .extracting(Rules.Applied::name)
                .containsExactly("Scholing");
    }

    @Test
    void asksWhatWasDoneWithAdviceOnceThereIsSome() {
        edit();
        assertThat(words()).doesNotContain("Wat deed u met het advies?");

        write(id, Place.of(Field.ADVICE), "De arts adviseert 4 uur.");
        edit();
        test(use()).selectItem("Van afgeweken");

        assertThat(draft().adviceUse()).isEqualTo(AdviceUse.DEPARTED);
        assertThat(at(TextArea.class, Place.of(Field.ADVICE_WHY)).isVisible()).isTrue();
    }

    @Test
    void asksWhoseAChoiceBehindTheScenesIs() {
        edit();
        ItemId factor = draft().factors().getFirst().id();

        test(origin(factor)).selectItem("Beleid");
        type(Place.of(factor, Field.OWNER), "De gemeenteraad");

        assertThat(draft().factors().getFirst().words(Field.OWNER)).isEqualTo("De gemeenteraad");
    }

    @Test
    void asksTheProvisionOfADecision() {
        edit();
        assertThat(find(TextArea.class)
                        .withId(Place.of(Field.PROVISION).anchor())
                        .all())
                .isEmpty();

        weighing.ofKind(traject, id, DocumentKind.DECISION);
        edit();
        type(Place.of(Field.PROVISION), "Participatiewet, artikel 10");
        type(Place.of(Field.PREPARED_BY), "Pieter Hoekstra");

        assertThat(draft().words(Field.PROVISION)).isEqualTo("Participatiewet, artikel 10");
        assertThat(draft().words(Field.PREPARED_BY)).isEqualTo("Pieter Hoekstra");
    }

    @Test
    void hintsAtAnOptionThatIsWorkedOutMuchFurtherAndStillPublishes() {
        ItemId option = draft().options().getFirst().id();
        weighing.write(
                traject,
                id,
                Place.of(option, Field.LIVING),
                "Zo is het om ermee te leven.",
                "U bent elke ochtend buiten en elke middag thuis. ".repeat(6));
        edit();

        assertThat(words()).contains("“Leerwerkplek” is veel verder uitgewerkt dan “Nu wachten”.");
        assertThat(publishing.missing(traject, id)).isEmpty();
    }

    private void edit() {
        open(DeskPaths.afweging(traject, id));
    }

    private Draft draft() {
        return weighing.draft(traject, id);
    }

    private KaderVersionId version(KaderId kader) {
        return kaders.inForce().stream()
                .filter(one -> one.kader().equals(kader))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Offer> kaderField() {
        return at(CheckboxGroup.class, Place.choice("KADERS"));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Object> deviationField() {
        return find(CheckboxGroup.class)
                .withCondition(group -> "Van welk kader wijkt u af?".equals(group.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AdviceUse> use() {
        return at(RadioButtonGroup.class, Place.choice("ADVICE_USE"));
    }

    @SuppressWarnings("unchecked")
    private Select<Object> origin(ItemId factor) {
        return at(Select.class, Place.choice(factor, "ORIGIN"));
    }

    private static KaderWords words(String name, String source) {
        return new KaderWords(name, "Wij betalen.", "U kiest mee.", "De raad", source, LocalDate.of(2026, 1, 1));
    }
}
