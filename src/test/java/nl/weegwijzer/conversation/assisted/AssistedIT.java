package nl.weegwijzer.conversation.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.LayingOut;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.bench.Cases;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.readfirst.ReadingFirst;
import nl.weegwijzer.shared.ItemId;
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
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import(Town.class)
class AssistedIT {

    @Autowired
    Town town;

    @Autowired
    Weighing weighing;

    @Autowired
    WeighingFactors factors;

    @Autowired
    LayingOut layingOut;

    @Autowired
    Publishing publishing;

    @Autowired
    ExplanationOverview explanations;

    @Autowired
    Assisting assisting;

    @Autowired
    Confirming confirming;

    @Autowired
    AssistedOverview assisted;

    @Autowired
    ResponseOverview responses;

    @Autowired
    ComparisonOverview comparison;

    @Autowired
    ReadingFirst first;

    @Autowired
    GoalSetting setting;

    @Autowired
    GoalOverview goals;

    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;
    private AfwegingId afweging;
    private ItemId factor;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        professional.begin();
        afweging = new Cases(weighing, factors, layingOut, publishing, traject).publish(1);
        factor = explanations
                .latest(traject, afweging)
                .explanation()
                .factors()
                .getFirst()
                .id();
    }

    @Test
    void countsNowhereUntilTheClientConfirmsWithTheCode() {
        AssistedId wish = wish("Ik wil buiten werken.");
        AssistedId view = view();
        GoalId goal = setting.propose(traject, SubmissionId.create(), "Vaste tijden", "");
        AssistedId yes = assisting.agree(traject, SubmissionId.create(), goal, 1);
        assertThat(responses.said(traject)).isEmpty();
        assertThat(important()).isNull();
        assertThat(goals.one(traject, goal).state()).isEqualTo(GoalState.PROPOSED);
        assertThat(assisted.all(traject)).allMatch(AssistedSummary::waits).hasSize(3);

        String code = assisting.code(traject, SubmissionId.create());
        assertThat(code).matches("\\d{6}");
        client.begin();
        for (AssistedId entry : new AssistedId[] {wish, view, yes}) {
            assertThat(confirming.confirm(traject, entry, code)).isEqualTo(CodeCheck.RIGHT);
            assertThat(confirming.confirm(traject, entry, code)).isEqualTo(CodeCheck.RIGHT);
        }

        assertThat(responses.said(traject)).singleElement().satisfies(said -> {
            assertThat(said.words()).isEqualTo("Ik wil buiten werken.");
            assertThat(said.writtenBy()).isEqualTo("Jaap Veenstra");
        });
        assertThat(important()).isEqualTo(Importance.VERY);
        assertThat(goals.one(traject, goal).state()).isEqualTo(GoalState.AGREED);
        assertThat(assisted.all(traject)).allSatisfy(entry -> {
            assertThat(entry.enteredBy()).isEqualTo("Samira Haddou");
            assertThat(entry.ended().verdict()).isEqualTo(Verdict.CONFIRMED);
            assertThat(entry.ended().by()).isEqualTo("Jaap Veenstra");
        });
    }

    @Test
    void letsTheContactPersonReadFirstWhatTheClientSaysInstead() {
        AssistedId wish = wish("Ik wil buiten werken.");
        AssistedId other = wish("Ik wil binnen werken.");
        client.doing(() -> confirming.refuse(traject, wish, "Ik zei: liever binnen."));
        assertThat(first.in(traject).typed()).isFalse();

        client.doing(() -> confirming.refuse(traject, other, "Ik zei: ik wil niet meer leven."));

        assertThat(first.in(traject).typed()).isTrue();
    }

    @Test
    void countsNeverWhenTheClientSaysOtherwise() {
        AssistedId wish = wish("Ik wil buiten werken.");
        client.doing(() -> confirming.refuse(traject, wish, "Ik zei: liever binnen."));

        client.doing(() -> confirming.confirm(traject, wish, "000000"));
        confirming.signedOnPaper(traject, wish);

        assertThat(responses.said(traject)).isEmpty();
        assertThat(assisted.all(traject)).singleElement().satisfies(entry -> {
            assertThat(entry.typed().words()).isEqualTo("Ik wil buiten werken.");
            assertThat(entry.ended().verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(entry.ended().words()).isEqualTo("Ik zei: liever binnen.");
        });
    }

    @Test
    void countsFromPaperAndSaysSo() {
        AssistedId wish = wish("Ik wil buiten werken.");
        AssistedId view = view();
        GoalId goal = setting.propose(traject, SubmissionId.create(), "Vaste tijden", "");
        AssistedId yes = assisting.agree(traject, SubmissionId.create(), goal, 1);
        for (AssistedId entry : new AssistedId[] {wish, view, yes, wish}) {
            confirming.signedOnPaper(traject, entry);
        }

        assertThat(responses.said(traject))
                .singleElement()
                .satisfies(said -> assertThat(said.writtenBy()).isEqualTo("Jaap Veenstra"));
        assertThat(important()).isEqualTo(Importance.VERY);
        assertThat(goals.one(traject, goal).state()).isEqualTo(GoalState.AGREED);
        assertThat(assisted.all(traject)).allSatisfy(entry -> {
            assertThat(entry.ended().verdict()).isEqualTo(Verdict.ON_PAPER);
            assertThat(entry.ended().by()).isEqualTo("Samira Haddou");
        });
    }

    @Test
    void staysShutAfterFiveWrongCodesAndForWhatWasTypedLater() {
        AssistedId wish = wish("Ik wil buiten werken.");
        String code = assisting.code(traject, SubmissionId.create());
        AssistedId later = wish("En dichtbij.");
        String wrong = code.equals("111111") ? "222222" : "111111";
        client.begin();
        assertThat(confirming.confirm(traject, later, code)).isEqualTo(CodeCheck.SPENT);
        for (int number = 1; number <= 5; number++) {
            assertThat(confirming.confirm(traject, wish, wrong)).isEqualTo(CodeCheck.WRONG);
        }
        assertThat(confirming.confirm(traject, wish, code)).isEqualTo(CodeCheck.SPENT);

        String other = professional.does(() -> assisting.code(traject, SubmissionId.create()));
        assertThat(confirming.confirm(traject, wish, " " + other.substring(0, 3) + " " + other.substring(3)))
                .isEqualTo(CodeCheck.RIGHT);
        assertThat(confirming.confirm(traject, later, other)).isEqualTo(CodeCheck.RIGHT);
    }

    @Test
    void isConfirmedByTheClientAlone() {
        AssistedId wish = wish("Ik wil buiten werken.");
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, professional);
        String code = assisting.code(traject, SubmissionId.create());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> confirming.confirm(traject, wish, code));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> other.does(() -> confirming.confirm(theirs, wish, code)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> client.doing(() -> confirming.signedOnPaper(traject, wish)));
    }

    private AssistedId wish(String words) {
        return assisting.say(traject, SubmissionId.create(), ResponseKind.WISH, null, words);
    }

    private AssistedId view() {
        return assisting.view(traject, SubmissionId.create(), afweging, factor, Moment.AFTER_READING, Importance.VERY);
    }

    private Importance important() {
        return comparison.sideBySide(traject, afweging).rows().getFirst().importance();
    }
}
