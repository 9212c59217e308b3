package nl.weegwijzer.ui.professional.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.scaling.ScaleSamples;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.Days;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Talks, records, choices and scales come up in the caseload too. */
@Import(StatementCount.class)
class MattersPageTest extends DeskTest {

    private static final LocalDate FAR = LocalDate.now().plusDays(20);

    @Autowired
    private Choosing choosing;

    @Autowired
    private Preparing preparing;

    @Autowired
    private Holding holding;

    @Autowired
    private GoalSetting goals;

    @Autowired
    private Scaling scaling;

    @Autowired
    private StatementCount statements;

    @Test
    void saysThatATalkComesThisWeek() {
        talk(Duration.ofDays(3));
        talk(Duration.ofDays(30));

        open(DeskPaths.caseload());

        assertThat(words()).containsOnlyOnce("U spreekt elkaar");
    }

    @Test
    void asksToWriteDownATalkThatWasAndToReadItsRecordAnew() {
        ConversationId talk = talk(Duration.ofDays(-2));
        open(DeskPaths.caseload());
        assertThat(words()).contains("Dit gesprek is nog niet opgeschreven.");
        assertThat(hrefs()).contains(DeskPaths.talk(traject, talk));

        holding.hold(traject, talk, SubmissionId.create(), "Wij spraken over werk.");
        open(DeskPaths.caseload());
        assertThat(words()).doesNotContain("nog niet opgeschreven", "Het verslag wacht");

        jaap.doing(() -> holding.correct(traject, talk, SubmissionId.create(), null, "Ik zei iets anders."));
        open(DeskPaths.caseload());
        assertThat(words()).contains("Het verslag wacht op uw ja.");
    }

    @Test
    void followsHowFarBothAreWithChoosing() {
        AfwegingId id = published();
        ItemId option = weighing.draft(traject, id).options().getFirst().id();
        jaap.doing(() -> choosing.want(traject, SubmissionId.create(), id, 1, option, ""));
        open(DeskPaths.caseload());
        assertThat(words()).contains("Jaap Veenstra koos. U koos nog niet.");
        assertThat(hrefs()).contains(DeskPaths.choice(traject, id));

        choosing.want(traject, SubmissionId.create(), id, 1, option, "");
        open(DeskPaths.caseload());
        assertThat(words()).contains("U en Jaap Veenstra kozen samen. Schrijf de uitkomst.");
    }

    @Test
    void bringsUpAPostponementOnceItsDayHasCome() {
        AfwegingId id = published();
        choosing.putOff(traject, SubmissionId.create(), id, 1, "Ik vraag het na.", FAR);
        open(DeskPaths.caseload());
        assertThat(words()).doesNotContain("Kiezen was uitgesteld");

        Days.untilChoosing(id);
        open(DeskPaths.caseload());
        assertThat(words()).contains("Kiezen was uitgesteld tot", "U kunt nu samen kiezen.");
        open(DeskPaths.choice(traject, id));
        assertThat(words()).contains("Die dag is er nu. U kunt nu samen kiezen.");
        open(DeskPaths.preview(traject, id));
        assertThat(words()).contains("Samira Haddou wilde later kiezen");
    }

    @Test
    void asksToAnswerAScale() {
        GoalId goal = jaap.does(() -> goals.propose(traject, SubmissionId.create(), "Weer werken", ""));
        goals.agree(traject, goal, 1);
        jaap.doing(() -> scaling.propose(traject, goal, SubmissionId.create(), 0, ScaleSamples.mornings(FAR)));
        open(DeskPaths.caseload());
        assertThat(words()).contains("Stelt een schaal voor bij: “Weer werken”. U zei nog niets.");
        assertThat(hrefs()).contains(DeskPaths.scale(traject, goal));

        scaling.agree(traject, goal, 1);
        open(DeskPaths.caseload());
        assertThat(words()).doesNotContain("Stelt een schaal voor");
    }

    @Test
    void asksTheSameOfTheDatabaseForOneClientAsForMany() {
        everythingWaits();
        int one = counting();
        for (int number = 1; number <= 4; number++) {
            jaap = town.make(administrator, "Klant " + number, Role.CLIENT);
            traject = town.traject(administrator, jaap, samira);
            everythingWaits();
        }

        assertThat(counting()).isEqualTo(one).isLessThanOrEqualTo(4);
        assertThat(words()).contains("Klant 4 koos. U koos nog niet.");
    }

    private int counting() {
        statements.reset();
        open(DeskPaths.caseload());
        return statements.statements().size();
    }

    private void everythingWaits() {
        AfwegingId id = published();
        ItemId option = weighing.draft(traject, id).options().getFirst().id();
        Acting client = jaap;
        client.doing(() -> choosing.want(traject, SubmissionId.create(), id, 1, option, ""));
        talk(Duration.ofDays(2));
        GoalId goal = client.does(() -> goals.propose(traject, SubmissionId.create(), "Weer werken", ""));
        goals.agree(traject, goal, 1);
        client.doing(() -> scaling.propose(traject, goal, SubmissionId.create(), 0, ScaleSamples.mornings(FAR)));
    }

    private ConversationId talk(Duration fromNow) {
        Appointment when = new Appointment(Instant.now().plus(fromNow), TalkWay.PHONE, "");
        return preparing.make(traject, SubmissionId.create(), null, when);
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
