package nl.weegwijzer.response.comparison;

import static nl.weegwijzer.response.Explaining.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Explaining;
import nl.weegwijzer.response.NoSuchItem;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.response.comparison.Distance.Mean;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
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
class WeighingAlongIT {

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    Arranging arranging;

    @Autowired
    WeighingAlong weighingAlong;

    @Autowired
    ComparisonOverview comparison;

    @Autowired
    Responding responding;

    @Autowired
    ResponseOverview responses;

    @Autowired
    JdbcTemplate jdbc;

    private final AfwegingId afweging = AfwegingId.create();
    private final ItemId trust = ItemId.create();
    private final ItemId machines = ItemId.create();
    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        explaining.publish(
                professional,
                traject,
                afweging,
                null,
                1,
                factor(trust, "Of u denkt dat het lukt", Weight.HEAVY),
                factor(machines, "Werken met machines", Weight.LIGHT));
        client.begin();
    }

    @Test
    void laysTheThreeViewsSideBySideTheLargestDifferenceFirst() {
        give(machines, Moment.BEFORE_READING, Importance.VERY);
        give(machines, Moment.BEFORE_READING, Feeling.A_LITTLE);
        give(trust, Moment.BEFORE_READING, Importance.IMPORTANT);

        SideBySide both = professional.does(() -> comparison.sideBySide(traject, afweging));

        assertThat(both.version()).isEqualTo(1);
        assertThat(both.question()).isEqualTo("Welke training past?");
        assertThat(both.rows())
                .containsExactly(
                        new Row(
                                machines,
                                "Werken met machines",
                                false,
                                true,
                                Weight.LIGHT,
                                null,
                                Importance.VERY,
                                Feeling.A_LITTLE,
                                Comparison.of(Weight.LIGHT, Importance.VERY, Feeling.A_LITTLE)),
                        new Row(
                                trust,
                                "Of u denkt dat het lukt",
                                false,
                                true,
                                Weight.HEAVY,
                                null,
                                Importance.IMPORTANT,
                                null,
                                Comparison.of(Weight.HEAVY, Importance.IMPORTANT, null)));
        assertThat(both.rows(Comparison.Heading.OPEN)).extracting(Row::item).containsExactly(trust);
        assertThat(both).isEqualTo(comparison.sideBySide(traject, afweging));
    }

    @Test
    void keepsWhatWasSaidBeforeAndCountsTheLast() {
        give(trust, Moment.BEFORE_READING, Feeling.NOT);
        give(trust, Moment.AFTER_READING, Feeling.HEAVY);

        SideBySide both = comparison.sideBySide(traject, afweging);
        assertThat(row(both, trust).feeling()).isEqualTo(Feeling.HEAVY);
        assertThat(both.distances().get(Moment.BEFORE_READING).notFeltAsWeighed())
                .isEqualTo(new Mean(3, 1));
        assertThat(both.distances().get(Moment.AFTER_READING).notFeltAsWeighed())
                .isEqualTo(new Mean(0, 1));
        assertThat(both.distances().get(Moment.AFTER_CONVERSATION).unknown()).isTrue();
    }

    @Test
    void keepsDontKnowAsAnAnswer() {
        give(trust, Moment.BEFORE_READING, Importance.VERY);
        give(trust, Moment.BEFORE_READING, Importance.DONT_KNOW);

        assertThat(row(comparison.sideBySide(traject, afweging), trust).importance())
                .isEqualTo(Importance.DONT_KNOW);
    }

    @Test
    void takesTheSameAnswerOnce() throws Exception {
        try (var senders = Executors.newFixedThreadPool(4)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int sender = 0; sender < 4; sender++) {
                sent.add(senders.submit(() -> client.doing(() -> give(trust, Moment.BEFORE_READING, Importance.VERY))));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }
        assertThat(given(trust)).isEqualTo(1);

        give(trust, Moment.BEFORE_READING, Importance.NOT);
        give(trust, Moment.BEFORE_READING, Importance.VERY);
        assertThat(given(trust)).as("to and fro are two more").isEqualTo(3);
    }

    @Test
    void givesAFactorOfTheClientNoWeightUntilItIsWeighed() {
        ItemId quiet = weighingAlong.ownFactor(traject, afweging, " Niet weer in een klas zitten ");
        give(quiet, Moment.BEFORE_READING, Importance.VERY);

        Row waiting = row(comparison.sideBySide(traject, afweging), quiet);
        assertThat(waiting.name()).isEqualTo("Niet weer in een klas zitten");
        assertThat(waiting.own()).isTrue();
        assertThat(waiting.weighed()).isFalse();
        assertThat(waiting.weight()).isEqualTo(Weight.NOT_COUNTED);
        assertThat(waiting.comparison().differences()).containsExactly(Difference.MISSED);

        explaining.publish(professional, traject, afweging, null, 2, factor(quiet, "Niet in een klas", Weight.HEAVY));

        SideBySide both = comparison.sideBySide(traject, afweging);
        assertThat(both.rows()).as("factors of the newest version alone").hasSize(1);
        Row weighed = row(both, quiet);
        assertThat(weighed.own()).isTrue();
        assertThat(weighed.weighed()).isTrue();
        assertThat(weighed.weight()).isEqualTo(Weight.HEAVY);
        assertThat(weighed.importance()).isEqualTo(Importance.VERY);
    }

    @Test
    void comparesAViewWithTheWeightThatItWasAbout() {
        give(machines, Moment.AFTER_READING, Importance.VERY);
        give(machines, Moment.AFTER_READING, Feeling.A_LITTLE);
        explaining.publish(
                professional, traject, afweging, null, 2, factor(machines, "Werken met machines", Weight.HEAVY));

        Row then = row(comparison.sideBySide(traject, afweging), machines);
        assertThat(then.weight()).as("as the client read it").isEqualTo(Weight.LIGHT);
        assertThat(then.now()).isEqualTo(Weight.HEAVY);
        assertThat(then.comparison()).isEqualTo(Comparison.of(Weight.LIGHT, Importance.VERY, Feeling.A_LITTLE));

        weighingAlong.give(traject, afweging, 2, machines, Moment.AFTER_READING, Importance.VERY);
        Row half = row(comparison.sideBySide(traject, afweging), machines);
        assertThat(half.weight()).isEqualTo(Weight.HEAVY);
        assertThat(half.now()).isNull();
        assertThat(half.feeling()).as("that was about another weight").isNull();

        weighingAlong.give(traject, afweging, 2, machines, Moment.AFTER_READING, Feeling.HEAVY);
        assertThat(row(comparison.sideBySide(traject, afweging), machines).comparison())
                .isEqualTo(Comparison.of(Weight.HEAVY, Importance.VERY, Feeling.HEAVY));
    }

    @Test
    void keepsWhatTheClientSaidOfFactorsThatAreGone() {
        give(machines, Moment.AFTER_READING, Importance.VERY);
        explaining.publish(
                professional, traject, afweging, null, 2, factor(trust, "Of u denkt dat het lukt", Weight.HEAVY));

        SideBySide both = comparison.sideBySide(traject, afweging);

        assertThat(both.rows()).extracting(Row::item).containsExactly(trust);
        assertThat(both.gone())
                .containsExactly(
                        new SideBySide.Gone(machines, "Werken met machines", 1, Weight.LIGHT, Importance.VERY, null));
    }

    @Test
    void letsAClientSaySomethingAboutAFactorOfTheirOwn() {
        ItemId quiet = weighingAlong.ownFactor(traject, afweging, "Niet weer in een klas zitten");
        responding.say(
                traject, SubmissionId.create(), ResponseKind.CONCERN, About.item(afweging, 1, quiet), "Te druk.");

        assertThat(responses.said(traject).getFirst().itemName()).isEqualTo("Niet weer in een klas zitten");
    }

    @Test
    void takesAFactorOfTheSameNameOnce() {
        ItemId first = weighingAlong.ownFactor(traject, afweging, "Rust");

        assertThat(weighingAlong.ownFactor(traject, afweging, "Rust ")).isEqualTo(first);
        assertThat(weighingAlong.ownFactor(traject, afweging, "rust")).isNotEqualTo(first);
    }

    @Test
    void refusesANameThatIsMissingOrTooLong() {
        assertThatExceptionOfType(WordsMissing.class)
                .isThrownBy(() -> weighingAlong.ownFactor(traject, afweging, "  "));
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> weighingAlong.ownFactor(traject, afweging, "a".repeat(Words.LINE + 1)));
    }

    @Test
    void refusesToWeighWhatIsNoFactorOfTheVersion() {
        assertThatExceptionOfType(NoSuchItem.class)
                .isThrownBy(() -> give(ItemId.create(), Moment.BEFORE_READING, Importance.VERY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> weighingAlong.give(traject, afweging, 2, trust, Moment.BEFORE_READING, Importance.VERY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> comparison.sideBySide(traject, AfwegingId.create()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> weighingAlong.ownFactor(traject, AfwegingId.create(), "Rust"));
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, professional);
        ItemId quiet = weighingAlong.ownFactor(traject, afweging, "Rust");
        explaining.publish(professional, theirs, AfwegingId.create(), null, 1);

        other.doing(() -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> comparison.sideBySide(traject, afweging));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> give(trust, Moment.BEFORE_READING, Importance.VERY));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> comparison.sideBySide(TrajectId.create(), afweging));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> comparison.sideBySide(theirs, afweging));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            weighingAlong.give(theirs, afweging, 1, quiet, Moment.BEFORE_READING, Importance.VERY));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> weighingAlong.ownFactor(theirs, afweging, "Rust"));
        });
        professional.doing(() -> assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> give(trust, Moment.BEFORE_READING, Importance.VERY)));
    }

    @Test
    void readsAnArchivedTrajectAndChangesNothingInIt() {
        administrator.doing(() -> arranging.archive(traject));

        assertThat(comparison.sideBySide(traject, afweging).rows()).hasSize(2);
        assertThatExceptionOfType(TrajectArchived.class)
                .isThrownBy(() -> give(trust, Moment.BEFORE_READING, Importance.VERY));
        assertThatExceptionOfType(TrajectArchived.class)
                .isThrownBy(() -> weighingAlong.ownFactor(traject, afweging, "Rust"));
    }

    private void give(ItemId item, Moment moment, ClientView view) {
        weighingAlong.give(traject, afweging, 1, item, moment, view);
    }

    private static Row row(SideBySide both, ItemId item) {
        return both.rows().stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private int given(ItemId item) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM factor_view WHERE item_id = ? AND kind <> 'WEIGHED'",
                Integer.class,
                item.value().toString());
    }
}
