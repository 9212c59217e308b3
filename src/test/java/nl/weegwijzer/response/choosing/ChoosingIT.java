package nl.weegwijzer.response.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.response.Explaining;
import nl.weegwijzer.response.NoSuchItem;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import({Town.class, Explaining.class})
class ChoosingIT {

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    Arranging arranging;

    @Autowired
    Choosing choosing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private final AfwegingId afweging = AfwegingId.create();
    private Acting administrator;
    private Acting client;
    private Acting samira;
    private TrajectId traject;
    private ItemId option;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        samira = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, samira);
        explaining.publish(samira, traject, afweging, null, 1);
        option = optionOf(1);
        client.begin();
    }

    @Test
    void isChosenOnlyWhenBothSayTheSame() {
        assertThat(stage()).isEqualTo(ChoiceStage.NOBODY);
        want(option, "Zo kan ik rustig opbouwen.");
        assertThat(stage()).isEqualTo(ChoiceStage.CLIENT_SAID);

        samira.doing(() -> want(option, ""));

        Choice choice = choosing.now(traject, afweging);
        assertThat(choice.stage()).isEqualTo(ChoiceStage.TOGETHER);
        assertThat(choice.client().words()).isEqualTo("Zo kan ik rustig opbouwen.");
        assertThat(choice.professional().by()).isEqualTo("Samira Haddou");
        assertThat(samira.does(() -> choosing.now(traject, afweging))).isEqualTo(choice);
    }

    @Test
    void isPutOffByEitherWithAReasonAndADay() {
        LocalDate today = LegalDays.today(clock);
        want(option, "");
        samira.doing(() -> putOff("Ik vraag eerst de werkgever.", today.plusDays(10)));
        assertThat(choosing.now(traject, afweging).putOff().until()).isEqualTo(today.plusDays(10));

        want(option, "Nu weet ik het.");
        assertThat(stage()).isEqualTo(ChoiceStage.CLIENT_SAID);
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> putOff(" ", today.plusDays(1)));
        for (LocalDate wrong : List.of(today, today.minusDays(1), today.plusYears(2))) {
            assertThatExceptionOfType(NoDayToChoose.class).isThrownBy(() -> putOff("Later.", wrong));
        }
    }

    @Test
    void beginsAnewWithEachVersionAndEndsWithAnOutcome() {
        want(option, "");
        explaining.publish(samira, traject, afweging, null, 2);

        assertThat(stage()).as("other options lie there now").isEqualTo(ChoiceStage.NOBODY);
        assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> want(option, ""));
        explaining.decide(samira, traject, afweging, 3);
        ItemId second = optionOf(3);
        assertThatExceptionOfType(NotOpenAnyMore.class)
                .isThrownBy(() -> choosing.want(traject, SubmissionId.create(), afweging, 3, second, ""));
    }

    @Test
    void takesTheSameFormOnceAlsoAtOnce() throws Exception {
        SubmissionId form = SubmissionId.create();
        try (var senders = Executors.newFixedThreadPool(4)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int sender = 0; sender < 4; sender++) {
                sent.add(senders.submit(
                        () -> client.doing(() -> choosing.want(traject, form, afweging, 1, option, "Dit."))));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }

        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM choice_act WHERE afweging_id = ?",
                        Integer.class,
                        afweging.value().toString()))
                .isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoOptionAndWhoIsNoParty() {
        assertThatExceptionOfType(NoSuchItem.class).isThrownBy(() -> want(ItemId.create(), ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> choosing.now(traject, AfwegingId.create()));
        Acting noor = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        for (Acting other : List.of(noor, administrator)) {
            other.doing(() -> {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> want(option, ""));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> choosing.now(traject, afweging));
            });
        }
        administrator.doing(() -> arranging.archive(traject));
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> want(option, ""));
        assertThat(stage()).isEqualTo(ChoiceStage.NOBODY);
    }

    private ChoiceStage stage() {
        return choosing.now(traject, afweging).stage();
    }

    private void want(ItemId which, String why) {
        choosing.want(traject, SubmissionId.create(), afweging, 1, which, why);
    }

    private void putOff(String why, LocalDate until) {
        choosing.putOff(traject, SubmissionId.create(), afweging, 1, why, until);
    }

    private ItemId optionOf(int number) {
        return ItemId.parse(
                jdbc.queryForObject("""
                SELECT i.item_id FROM explained_item i JOIN explained_version v ON v.id = i.version_id
                WHERE v.afweging_id = ? AND v.number = ? AND i.kind = 'OPTION'
                """, String.class, afweging.value().toString(), number));
    }
}
