package nl.weegwijzer.response.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Explaining;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.AtOnce;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Options are chosen by both at the same moment, from an old page, from elsewhere, and where nothing can be chosen. */
@OnMariaDb
@SpringBootTest
@Import({Town.class, Explaining.class})
class ChoosingAtOnceIT {

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    Choosing choosing;

    @Autowired
    Responding responding;

    @Autowired
    ResponseOverview responses;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private final AfwegingId afweging = AfwegingId.create();
    private Acting administrator;
    private Acting client;
    private Acting samira;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, samira);
        client.begin();
    }

    @RepeatedTest(3)
    void isChosenTogetherByTwoWhoSaySoAtOnce() {
        ItemId option = published(afweging, 1);

        assertThat(AtOnce.all(List.of(
                        () -> client.doing(() -> want(SubmissionId.create(), 1, option)),
                        () -> samira.doing(() -> want(SubmissionId.create(), 1, option)))))
                .containsOnly(AtOnce.DONE);
        assertThat(stage()).isEqualTo(ChoiceStage.TOGETHER);
    }

    @RepeatedTest(3)
    void isNeverChosenInAVersionThatIsBeingReplaced() {
        ItemId option = published(afweging, 1);
        samira.doing(() -> want(SubmissionId.create(), 1, option));

        AtOnce.all(List.of(
                () -> client.doing(() -> want(SubmissionId.create(), 1, option)),
                () -> explaining.publish(samira, traject, afweging, null, 2)));

        assertThat(stage()).isEqualTo(ChoiceStage.NOBODY);
        assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> want(SubmissionId.create(), 1, option));
    }

    @Test
    void takesNoVersionThatNeverWas() {
        ItemId option = published(afweging, 1);
        for (int version : new int[] {Integer.MIN_VALUE, -1, 0, 2, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(NotOpenAnyMore.class)
                    .isThrownBy(() -> want(SubmissionId.create(), version, option));
        }
        assertThat(stage()).isEqualTo(ChoiceStage.NOBODY);
    }

    @Test
    void leavesNothingToChooseWhereEverythingLiesFixedAndStillHearsWhatOneSays() {
        explaining.publishFixed(samira, traject, afweging, 1);
        ItemId option = optionOf(afweging, 1);

        for (Acting who : List.of(client, samira)) {
            who.doing(() -> {
                assertThatExceptionOfType(NothingToChoose.class)
                        .isThrownBy(() -> want(SubmissionId.create(), 1, option));
                assertThatExceptionOfType(NothingToChoose.class)
                        .isThrownBy(() -> choosing.putOff(
                                traject,
                                SubmissionId.create(),
                                afweging,
                                1,
                                "Later.",
                                LegalDays.today(clock).plusDays(3)));
            });
        }
        responding.say(
                traject, SubmissionId.create(), ResponseKind.CONCERN, About.version(afweging, 1), "Ik vind dit zwaar.");
        assertThat(stage()).isEqualTo(ChoiceStage.NOBODY);
        assertThat(responses.said(traject)).hasSize(1);
    }

    @Test
    void keepsAFormThatIsSentForTwoAfwegingenAndNeverForTheOtherSide() {
        ItemId option = published(afweging, 1);
        AfwegingId second = AfwegingId.create();
        ItemId other = published(second, 1);
        SubmissionId form = SubmissionId.create();
        want(form, 1, option);
        choosing.want(traject, form, second, 1, other, "");
        samira.doing(() -> want(form, 1, option));

        assertThat(stage()).isEqualTo(ChoiceStage.CLIENT_SAID);
        assertThat(choosing.now(traject, second).stage()).isEqualTo(ChoiceStage.CLIENT_SAID);
    }

    @Test
    void isNotChosenFromAnotherTraject() {
        ItemId option = published(afweging, 1);
        Acting noor = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, noor, samira);

        noor.doing(() -> assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> choosing.want(theirs, SubmissionId.create(), afweging, 1, option, "")));
        assertThat(stage()).isEqualTo(ChoiceStage.NOBODY);
    }

    private ChoiceStage stage() {
        return choosing.now(traject, afweging).stage();
    }

    private void want(SubmissionId form, int version, ItemId option) {
        choosing.want(traject, form, afweging, version, option, "");
    }

    private ItemId published(AfwegingId which, int number) {
        explaining.publish(samira, traject, which, null, number);
        return optionOf(which, number);
    }

    private ItemId optionOf(AfwegingId which, int number) {
        return ItemId.parse(jdbc.queryForObject("""
                SELECT i.item_id FROM explained_item i JOIN explained_version v ON v.id = i.version_id
                WHERE v.afweging_id = ? AND v.number = ? AND i.kind = 'OPTION'
                """, String.class, which.value().toString(), number));
    }
}
