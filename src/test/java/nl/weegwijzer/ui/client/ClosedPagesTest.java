package nl.weegwijzer.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.assisted.Assisting;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.goals.StepActor;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Once a traject is closed everything can be read, and no page asks for anything that would be refused. */
class ClosedPagesTest extends ClientPageTest {

    private static final String INSTEAD = "U kunt hier niets meer veranderen. Wat u eerder zei, blijft staan.";

    @Autowired
    Arranging arranging;

    @Autowired
    GoalSetting setting;

    @Autowired
    Responding responding;

    @Autowired
    Answering answering;

    @Autowired
    WeighingAlong along;

    @Autowired
    Assisting assisting;

    @Autowired
    Preparing preparing;

    @Autowired
    Seeing seeing;

    @Test
    void asksNothingInVain() {
        AfwegingId afweging = published(2);
        along.give(traject, afweging, 1, factor(afweging, 1), Moment.AFTER_READING, Importance.VERY);
        seeing.sawVersion(traject, afweging, 1);
        GoalId goal = goal();
        List<String> forms = forms(afweging, goal);
        List<String> reading = reading(afweging, goal);
        administrator.doing(() -> arranging.archive(traject));

        for (String form : forms) {
            open(form);
            asksNothing(form);
            assertThat(shown()).describedAs(form).contains(INSTEAD);
        }
        for (String page : reading) {
            open(page);
            asksNothing(page);
        }
    }

    @Test
    void asksNothingAboutALookEither() {
        seeing.sawVersion(traject, published(1), 1);
        open(Paths.looked(traject));
        String ask = asking().getFirst();
        administrator.doing(() -> arranging.archive(traject));
        open(foreignExplanation());

        open(Paths.looked(traject));

        assertThat(asking()).isEmpty();
        open(ask);
        asksNothing(ask);
        assertThat(shown()).contains(INSTEAD);
    }

    @Test
    void invitesToNothingWhereNothingIs() {
        administrator.doing(() -> arranging.archive(traject));

        for (String page : List.of(Paths.overview(), Paths.messages(traject), Paths.goals(traject))) {
            open(page);
            assertThat(shown())
                    .describedAs(page)
                    .doesNotContain("Dat kan altijd", "zelf een voorstellen", "als die er is");
        }
    }

    private void asksNothing(String page) {
        assertThat(shown())
                .describedAs(page)
                .contains("Dit traject is afgesloten.")
                .doesNotContain(NOT_FOUND);
        assertThat(Stream.of(TextField.class, TextArea.class, DatePicker.class, ActionButton.class)
                        .flatMap(kind -> find(kind).all().stream()))
                .describedAs(page)
                .isEmpty();
        assertThat(questions()).describedAs(page).isZero();
    }

    private List<String> forms(AfwegingId afweging, GoalId goal) {
        professional.does(
                () -> assisting.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Ik wil buiten werken."));
        return List.of(
                Paths.newGoal(traject),
                Paths.goal(traject, goal) + "/anders",
                Paths.goal(traject, goal) + "/stap",
                Paths.scale(traject, goal) + "/anders",
                Paths.confirm(traject),
                Paths.weigh(traject, afweging) + "/1",
                Paths.weigh(traject, afweging) + "/gevoel/1",
                Paths.weigh(traject, afweging) + "/eigen",
                Paths.weigh(traject, afweging) + "/nakijken",
                Paths.taken(traject, afweging, 1),
                Paths.giveMandate(traject),
                Paths.giveConsent(traject),
                Paths.message(traject),
                Paths.respond(traject, afweging, factor(afweging, 1)),
                Paths.respond(traject, afweging));
    }

    private List<String> reading(AfwegingId afweging, GoalId goal) {
        ConversationId talk = professional.does(() -> preparing.make(traject, SubmissionId.create(), afweging, null));
        ResponseId said = responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Een wens.");
        professional.doing(() -> answering.answer(traject, said, SubmissionId.create(), 0, Outcome.ADOPTED, "Ja."));
        return List.of(
                Paths.overview(),
                Paths.lookIn(traject),
                Paths.before(traject, afweging) + "/1",
                Paths.afterTalk(traject, afweging) + "/1",
                Paths.explanation(traject, afweging),
                Paths.choose(traject, afweging),
                Paths.compare(traject, afweging),
                Paths.weigh(traject, afweging) + "/klaar",
                Paths.messages(traject),
                Paths.said(traject, said),
                Paths.goals(traject),
                Paths.goal(traject, goal),
                Paths.scale(traject, goal),
                Paths.clashes(traject),
                Paths.helpers(traject),
                Paths.lookBack(traject),
                Paths.talk(traject, talk));
    }

    /** Where lines of who looked can be asked about. */
    private List<String> asking() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(link -> link.endsWith("/vraag"))
                .toList();
    }

    /** A shared goal with a step, of which everything can be asked while the traject is open. */
    private GoalId goal() {
        GoalId goal = setting.propose(traject, SubmissionId.create(), "Werken", "");
        NewStep step = new NewStep(
                "Bellen", StepActor.CLIENT, "", LocalDate.now(LegalDays.ZONE).plusDays(7));
        professional.doing(() -> setting.agree(traject, goal, 1));
        setting.addStep(traject, goal, SubmissionId.create(), step);
        return goal;
    }
}
