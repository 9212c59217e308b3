package nl.weegwijzer.ui.professional.peel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.notes.Judgement;
import nl.weegwijzer.afweging.notes.Judging;
import nl.weegwijzer.afweging.notes.Knowing;
import nl.weegwijzer.afweging.notes.Knowledge;
import nl.weegwijzer.afweging.notes.Noting;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WalkPageTest extends DeskTest {

    @Autowired
    private Noting noting;

    @Autowired
    private Judging judging;

    @Test
    void showsAllStepsUntilSomebodyWantsOneAtATime() {
        AfwegingId id = peeled();
        edit(id);
        assertThat(shownSteps()).containsExactly(Step.values());

        press("Toon één stap tegelijk");
        assertThat(shownSteps()).containsExactly(Step.DETERMINE_NEED);
        press("Volgende stap");
        press("Volgende stap");
        assertThat(shownSteps()).containsExactly(Step.WEIGH);
        press("Vorige stap");
        assertThat(shownSteps()).containsExactly(Step.COLLECT);
    }

    @Test
    void goesOnWhereSomebodyLeftOffAndPeelsTheirWay() {
        AfwegingId id = peeled();
        edit(id);
        press("Toon één stap tegelijk");
        press("Volgende stap");

        edit(id);
        assertThat(shownSteps()).containsExactly(Step.COLLECT);
        edit(peeled());
        assertThat(shownSteps()).containsExactly(Step.DETERMINE_NEED);

        edit(id);
        press("Toon alle stappen");
        edit(id);
        assertThat(shownSteps()).containsExactly(Step.values());
        assertThat(words()).contains("U was gebleven bij:");
    }

    @Test
    void marksTheStepWhereSomebodyIs() {
        edit(peeled());
        press("Toon één stap tegelijk");
        press("Volgende stap");

        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "step".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getHref))
                .containsExactly("#stap-2");
    }

    @Test
    void saysInEachStepWhatIsThinAndLeadsThere() {
        AfwegingId id = peeled();
        ItemId piece = weighing.draft(traject, id).information().getFirst().id();
        layingOut.dated(traject, id, piece, LocalDate.now(LegalDays.ZONE).minusMonths(30));
        edit(id);

        assertThat(words())
                .contains(
                        "Dit kan nog beter. Het hoeft niet:",
                        "Gesprek: Deze informatie is oud.",
                        "Deze informatie is 2 jaar oud. Klopt het nog?",
                        "Leerwerkplek: Geen factor wijst hiernaar.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("#" + Place.choice(piece, "DATED_ON").anchor());
        assertThat(publishing.missing(traject, id)).isEmpty();
    }

    @Test
    void asksQuestionsAndPitfallsAndKeepsTheAnswersForOneself() {
        AfwegingId id = peeled();
        edit(id);
        unfold("Vragen aan uzelf, alleen voor u (6, beantwoord: 0)");

        test(labelled("Welk resultaat wil ik bereiken?")).setValue("Werk dat blijft.");
        test(group("eigen-PIT_PREJUDICE")).selectItem("Ja, dit speelt hier");
        test(labelled("Wat doet u ermee?")).setValue("Ik vraag het eerst.");

        assertThat(noting.mine(traject, id).words("RQ_RESULT")).isEqualTo("Werk dat blijft.");
        assertThat(noting.mine(traject, id).met()).containsEntry("PIT_PREJUDICE", true);
        assertThat(noting.mine(traject, id).words("PIT_PREJUDICE")).isEqualTo("Ik vraag het eerst.");
        edit(id);
        assertThat(words()).contains("Vragen aan uzelf, alleen voor u (6, beantwoord: 2)");
        assertThat(find(LivePreview.class).single().document()).doesNotContain("Werk dat blijft.");
    }

    @Test
    void asksHowEachFactorWasWeighed() {
        AfwegingId id = peeled();
        edit(id);
        ItemId factor = weighing.draft(traject, id).factors().getFirst().id();

        test(group(Place.choice(factor, "KNOWING").anchor())).selectItem("Op gevoel");

        assertThat(noting.mine(traject, id).knowing(factor)).contains(Knowing.BY_INTUITION);
    }

    @Test
    void asksHowGoodEachPieceOfInformationIs() {
        AfwegingId id = peeled();
        edit(id);
        ItemId piece = weighing.draft(traject, id).information().getFirst().id();
        unfold("Hoe goed is deze informatie?");

        test(at(Select.class, Place.choice(piece, "KNOWLEDGE"))).selectItem("Mijn ervaring");
        test(group(Place.choice(piece, "IQ_COMPLETE").anchor())).selectItem("Nee, nog niet");

        assertThat(judging.of(traject, id).knowledge(piece)).contains(Knowledge.EXPERIENCE);
        assertThat(judging.of(traject, id).judged(piece, "IQ_COMPLETE")).contains(Judgement.NO);
    }

    @Test
    void hasAShortPieceToReadAtThreeSteps() {
        edit(peeled());

        unfold("Kort lezen: Valkuilen bij het wegen");

        assertThat(words())
                .contains(
                        "Kort lezen: Wat moet ik weten?",
                        "Kort lezen: Kijken en vragen",
                        "Gevoel mag, met uitleg",
                        "Bron: eigen tekst");
    }

    @Test
    void offersTheFactorsThatSomebodyUsesMost() {
        AfwegingId id = weighing.begin(traject, SubmissionId.create(), "Past een jobcoach?");
        edit(id);
        assertThat(words()).doesNotContain("Vaak door u gebruikt");
        factors.add(traject, id, "CL_BARRIERS");

        AfwegingId next = weighing.begin(traject, SubmissionId.create(), "En nu?");
        edit(next);
        assertThat(words()).contains("Vaak door u gebruikt");
    }

    @Test
    void savesAnAnswerWithoutTouchingTheDraft() {
        AfwegingId id = peeled();
        var before = weighing.draft(traject, id);

        noting.write(traject, id, "RQ_RESULT", "", "Iets voor mij.");

        assertThat(weighing.draft(traject, id)).isEqualTo(before);
        assertThat(before.words()).doesNotContainValue("Iets voor mij.");
        assertThat(before.words(Field.QUESTION)).isEqualTo("Welke training past?");
    }

    private void edit(AfwegingId id) {
        open(DeskPaths.afweging(traject, id));
    }

    private List<Step> shownSteps() {
        return find(StepPart.class).all().stream()
                .filter(part -> !part.getElement().hasAttribute("hidden"))
                .map(part -> Step.named(part.getElement().getAttribute("data-step")))
                .toList();
    }

    private void unfold(String summary) {
        NativeDetails details = find(NativeDetails.class).all().stream()
                .filter(one -> one.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private TextArea labelled(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals(label) && shown(area))
                .findFirst()
                .orElseThrow();
    }

    private static boolean shown(Component component) {
        return component.isVisible()
                && component.getParent().map(WalkPageTest::shown).orElse(true);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> group(String id) {
        return find(RadioButtonGroup.class).withId(id).single();
    }
}
