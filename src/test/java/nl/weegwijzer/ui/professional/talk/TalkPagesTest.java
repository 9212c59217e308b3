package nl.weegwijzer.ui.professional.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TalkPagesTest extends DeskTest {

    private static final Appointment NEXT_WEEK =
            new Appointment(Instant.now().plus(Duration.ofDays(7)), TalkWay.PHONE, "");

    @Autowired
    Preparing preparing;

    @Autowired
    ConversationOverview talks;

    @Autowired
    WeighingAlong along;

    @Autowired
    ExplanationOverview explanations;

    @Test
    void makesATalkFromWhatIsWeighed() {
        published();
        open(DeskPaths.talks(traject));
        choose("Waar gaat dit gesprek over?", 0);

        press("Maak het gesprek");

        assertThat(talks.all(traject))
                .singleElement()
                .satisfies(talk -> assertThat(address()).isEqualTo(DeskPaths.talk(traject, talk.id())));
        assertThat(words()).contains("Over: Welke training past?", "De dag en de tijd zijn nog niet bekend.");
        open(DeskPaths.talks(traject));
        choose("Waar gaat dit gesprek over?", 1);
        press("Maak het gesprek");
        assertThat(words()).contains("Kies een dag, een tijd en hoe u elkaar spreekt.");
    }

    @Test
    void helpsTheProfessionalAloneWithTheHardestSubject() {
        ConversationId id = made();
        open(DeskPaths.talk(traject, id));

        assertThat(words())
                .contains("Alleen voor u", "Valkuil: Bevestiging zoeken", "Niet hard confronteren", "Open vragen")
                .contains("Gemist: het is belangrijk voor de klant");

        for (String path : new String[] {DeskPaths.together(traject, id), DeskPaths.paper(traject, id)}) {
            open(path);
            assertThat(words()).doesNotContain("Alleen voor u", "Valkuil", "Gemist", "confronteren");
        }
    }

    @Test
    void hidesEverythingElseOnASharedScreen() {
        open(DeskPaths.together(traject, made()));

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref).filter(href -> !href.startsWith("#")))
                .containsOnly("", "/pauze");
        assertThat(words())
                .contains("Gedeeld scherm", "Stop met delen", "Ons gesprek")
                .doesNotContain("Tekstblokken");
        open("/pauze");
        assertThat(words()).contains("Even pauze").doesNotContain("Jaap", "training");
    }

    @Test
    void endsEachSubjectOneAtATimeAndMakesTheRecord() {
        ConversationId id = made();
        open(DeskPaths.together(traject, id));
        press("Begin");
        assertThat(words()).contains("Punt 1 van 2", "Belangrijk voor Jaap Veenstra");
        press("Bewaar de uitkomst");
        assertThat(words()).contains("Kies een uitkomst.");
        choose("Wat spreken wij af?", 2);
        press("Bewaar de uitkomst");
        assertThat(words()).contains("Schrijf ook waarom.");
        find(TextArea.class).withLabel("In eigen woorden").single().setValue("Jaap wil eerst rust.");
        press("Bewaar de uitkomst");
        assertThat(words()).contains("Punt 2 van 2", "Wat goed is", "Wat minder goed is");
        press("Volgende punt");
        assertThat(words()).contains("1 punt heeft nog geen uitkomst.");

        open(DeskPaths.fromPaper(traject, id));
        find(RadioButtonGroup.class)
                .withLabel("Wat spreken wij af?")
                .all()
                .getLast()
                .setValue(TalkOutcome.AGREED);
        test(find(NativeButton.class).withText("Bewaar de uitkomst").all().getLast())
                .click();
        open(DeskPaths.talk(traject, id));
        press("Maak het verslag");

        ConversationSummary talk = talks.one(traject, id);
        assertThat(talk.standing().state()).isEqualTo(TalkState.DRAFT);
        assertThat(talk.items().getLast().end().filledIn()).isEqualTo(FilledIn.ON_PAPER);
        assertThat(words()).contains("Op papier ingevuld. Ingevoerd door Samira Haddou");
        assertThat(quotes()).contains("“Jaap wil eerst rust.”");
    }

    @Test
    void showsWhatBothWeighAlsoWhenTheTalkCameFromADay() {
        apart();
        ConversationId id = preparing.make(traject, SubmissionId.create(), null, NEXT_WEEK);

        open(DeskPaths.together(traject, id));
        press("Begin");

        assertThat(words()).contains("Belangrijk voor Jaap Veenstra", "Zo telde het mee");
    }

    @Test
    void saysOnPaperWhatBothWeigh() {
        open(DeskPaths.paper(traject, made()));

        assertThat(words())
                .contains("Belangrijk voor Jaap Veenstra: Heel belangrijk", "Zo telde het mee: Licht")
                .contains("Zo voelt het voor Jaap Veenstra: Nog niet ingevuld");
    }

    @Test
    void keepsWhatIsTypedOfEachSubjectUntilItIsSent() {
        ConversationId id = made();
        open(DeskPaths.together(traject, id));
        press("Begin");
        String first = keptAs(outcomeWords());
        assertThat(first).isNotEmpty();
        press("Volgende punt");
        assertThat(keptAs(outcomeWords())).isNotEmpty().isNotEqualTo(first);
        press("Vorige punt");
        assertThat(keptAs(outcomeWords())).isEqualTo(first);

        open(DeskPaths.fromPaper(traject, id));
        assertThat(find(TextArea.class).all())
                .extracting(DeskTest::keptAs)
                .doesNotHaveDuplicates()
                .contains(first);
    }

    @Test
    void callsItOffWithAReason() {
        ConversationId id = made();
        open(DeskPaths.talk(traject, id));
        press("Zeg dit gesprek af");
        assertThat(words()).contains("Schrijf ook waarom.");
        find(TextArea.class)
                .withLabel("Leg uit waarom het niet doorgaat")
                .single()
                .setValue("Ik ben die dag ziek.");

        press("Zeg dit gesprek af");

        assertThat(words())
                .contains("gaat niet door.", "Afgezegd door Samira Haddou", "Haal dit uit mijn agenda")
                .doesNotContain("Op papier", "Maak het verslag", "Dag en tijd kiezen", "Zeg dit gesprek af");
        assertThat(quotes()).contains("“Ik ben die dag ziek.”");
        open(DeskPaths.talks(traject));
        assertThat(words()).contains("Gaat niet door").doesNotContain("Nog te voeren");
        open(DeskPaths.together(traject, id));
        assertThat(find(NativeButton.class).withText("Begin").all()).isEmpty();
        assertThat(words()).contains("gaat niet door.");
        open(DeskPaths.fromPaper(traject, id));
        assertThat(find(NativeButton.class).withText("Bewaar de uitkomst").all())
                .isEmpty();
    }

    @Test
    void readsATimeAsPeopleTypeIt() {
        assertThat(MeetingForm.clock("10.00")).isEqualTo("10:00");
        assertThat(MeetingForm.clock(" 9u30 ")).isEqualTo("09:30");
        assertThat(MeetingForm.clock("14")).isEqualTo("14:00");
        assertThat(MeetingForm.clock("25:00")).isNull();
        assertThat(MeetingForm.clock("straks")).isNull();
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        open(DeskPaths.talk(traject, ConversationId.create()));
        String absent = words();
        open("/traject/" + traject + "/gesprekken/rommel/samen");
        assertThat(words()).isEqualTo(absent);
        assertThat(absent).contains("Deze pagina vinden wij niet");
    }

    private TextArea outcomeWords() {
        return find(TextArea.class).withLabel("In eigen woorden").single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, int at) {
        RadioButtonGroup<Object> group =
                find(RadioButtonGroup.class).withLabel(label).all().getFirst();
        group.setValue(group.getListDataView().getItem(at));
    }

    private ConversationId made() {
        return preparing.make(traject, SubmissionId.create(), apart(), NEXT_WEEK);
    }

    /** Something published that the two weigh differently. */
    private AfwegingId apart() {
        AfwegingId afweging = published();
        ItemId factor = explanations
                .latest(traject, afweging)
                .explanation()
                .factors()
                .getFirst()
                .id();
        jaap.doing(() -> along.give(traject, afweging, 1, factor, Moment.AFTER_READING, Importance.VERY));
        return afweging;
    }
}
