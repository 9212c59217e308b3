package nl.weegwijzer.response.moment;

import static nl.weegwijzer.response.Explaining.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.Explaining;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.response.comparison.Distance.Mean;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.progress.Explained;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
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
class SkippingIT {

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    Skipping skipping;

    @Autowired
    WeighingAlong along;

    @Autowired
    ComparisonOverview comparison;

    @Autowired
    Seeing seeing;

    @Autowired
    JdbcTemplate jdbc;

    private final AfwegingId afweging = AfwegingId.create();
    private final ItemId trust = ItemId.create();
    private Acting administrator;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        explaining.publish(
                professional, traject, afweging, null, 1, factor(trust, "Of u denkt dat het lukt", Weight.HEAVY));
        client.begin();
    }

    @Test
    void asksBeforeReadingUntilItWasReadOrSkipped() {
        assertThat(asking().asksBeforeReading()).isTrue();
        assertThat(asking().moment()).isEqualTo(Moment.BEFORE_READING);

        skipping.skip(traject, afweging, Moment.BEFORE_READING);
        skipping.skip(traject, afweging, Moment.BEFORE_READING);

        assertThat(asking().asksBeforeReading()).isFalse();
        assertThat(notes()).as("skipping twice is skipping once").isEqualTo(1);
        seeing.sawVersion(traject, afweging, 1);
        assertThat(asking().moment()).isEqualTo(Moment.AFTER_READING);
    }

    @Test
    void takesNoViewAfterATalkThatWasNotHeld() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> feel(Moment.AFTER_CONVERSATION, Feeling.HEAVY));
    }

    @Test
    void keepsEachViewWithItsMomentAndMeasuresEach() {
        feel(Moment.BEFORE_READING, Feeling.NOT);
        feel(Moment.AFTER_READING, Feeling.A_LITTLE);
        along.give(traject, afweging, 1, trust, Moment.AFTER_READING, Importance.VERY);
        talk();
        feel(Moment.AFTER_CONVERSATION, Feeling.HEAVY);

        assertThat(asking().moment()).isEqualTo(Moment.AFTER_CONVERSATION);
        assertThat(jdbc.queryForList(
                        "SELECT moment FROM factor_view WHERE kind = 'FELT' AND item_id = ? ORDER BY ordinal",
                        String.class,
                        trust.value().toString()))
                .containsExactly("BEFORE_READING", "AFTER_READING", "AFTER_CONVERSATION");
        Distance.OverTime time = comparison.overTime(traject).getFirst();
        assertThat(time.question()).isEqualTo("Welke training past?");
        assertThat(time.moments().get(Moment.BEFORE_READING).distance().notFeltAsWeighed())
                .isEqualTo(new Mean(3, 1));
        assertThat(time.moments().get(Moment.AFTER_READING).distance().notFeltAsWeighed())
                .isEqualTo(new Mean(2, 1));
        assertThat(time.moments().get(Moment.AFTER_CONVERSATION).distance().feltTooLittle())
                .isEqualTo(new Mean(0, 1));
        assertThat(professional.does(() -> comparison.overTime(traject))).containsExactly(time);
    }

    @Test
    void showsNothingOverTimeWhileNothingWasAnswered() {
        assertThat(comparison.overTime(traject)).isEmpty();
    }

    @Test
    void asksAnewAfterEachTalkAndStopsWhenAnsweredOrSkipped() {
        assertThat(explained().asksAfterTalk()).isFalse();
        talk();
        assertThat(explained().asksAfterTalk()).isTrue();
        feel(Moment.AFTER_CONVERSATION, Feeling.HEAVY);
        assertThat(explained().asksAfterTalk()).isFalse();
        talk();
        assertThat(explained().asksAfterTalk()).isTrue();
        assertThat(comparison.felt(traject, afweging, Moment.AFTER_CONVERSATION, asking().talkedAt()))
                .as("what was said after an earlier talk is not this one's")
                .isEmpty();
        feel(Moment.AFTER_CONVERSATION, Feeling.HEAVY);
        assertThat(comparison.felt(traject, afweging, Moment.AFTER_CONVERSATION, asking().talkedAt()))
                .containsEntry(trust, Feeling.HEAVY);
        talk();
        skipping.skip(traject, afweging, Moment.AFTER_CONVERSATION);
        assertThat(explained().asksAfterTalk()).isFalse();
        assertThat(asking().asksAfterTalk()).isFalse();
    }

    @Test
    void lastsAnAnswerGivenAtOneMomentAtThatMomentAlone() {
        feel(Moment.BEFORE_READING, Feeling.NORMAL);

        assertThat(comparison.felt(traject, afweging, Moment.BEFORE_READING, Instant.EPOCH))
                .containsEntry(trust, Feeling.NORMAL);
        assertThat(comparison.felt(traject, afweging, Moment.AFTER_READING, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> skipping.asking(traject, AfwegingId.create()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> skipping.skip(traject, afweging, Moment.AFTER_READING));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> along.askAfterTalk(traject, afweging));
        professional.doing(() -> {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> along.askAfterTalk(traject, AfwegingId.create()));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> skipping.skip(traject, afweging, Moment.BEFORE_READING));
        });
    }

    private void talk() {
        professional.doing(() -> along.askAfterTalk(traject, afweging));
    }

    private Asking asking() {
        return skipping.asking(traject, afweging);
    }

    private Explained explained() {
        return seeing.walkedByMe().getFirst().explanations().getFirst();
    }

    private void feel(Moment moment, Feeling feeling) {
        along.give(traject, afweging, 1, trust, moment, feeling);
    }

    private int notes() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM moment_note WHERE afweging_id = ?",
                Integer.class,
                afweging.value().toString());
    }
}
