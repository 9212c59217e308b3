package nl.weegwijzer.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What somebody typed and did not send yet. */
@OnMariaDb
@SpringBootTest
@Import({Town.class, StatementCount.class})
@ExtendWith(OutputCaptureExtension.class)
class KeepingUnsentIT {

    private static final String PLACE = "bericht/proef";

    @Autowired
    private Town town;

    @Autowired
    private KeepingUnsent unsent;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCount count;

    private final SubmissionId form = SubmissionId.create();
    private Acting jaap;
    private Instant last;
    private Acting noor;

    @BeforeEach
    void makeTwoPeople() {
        Acting bea = town.found();
        jaap = town.make(bea, "Jaap Veenstra", Role.CLIENT);
        noor = town.make(bea, "Noor Bakkali", Role.CLIENT);
    }

    @Test
    void isFoundAgainWithTheKeyOfItsForm() {
        Unsent kept = keep("Ik wil graag");

        assertThat(mine()).containsExactly(kept);
        assertThat(kept.submission()).isEqualTo(form);
    }

    @Test
    void standsOnceInItsPlace() {
        keep("Ik");
        Unsent last = keep("Ik wil graag");

        assertThat(mine()).containsExactly(last);
    }

    @Test
    void isNobodyElses() {
        keep("Ik wil graag");

        assertThat(noor.does(() -> unsent.mine(List.of(PLACE)))).isEmpty();
        noor.doing(() -> unsent.forget(PLACE, last));
        noor.does(() -> unsent.keep(PLACE, "Van Noor", SubmissionId.create(), null));

        assertThat(mine()).extracting(Unsent::words).containsExactly("Ik wil graag");
    }

    @Test
    void isNobodysWithoutASignIn() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unsent.mine(List.of(PLACE)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unsent.forget(PLACE, Instant.MIN));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unsent.sent(PLACE, Instant.MIN));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> unsent.keep(PLACE, "Van niemand", form, null));
    }

    @Test
    void goesWhenItIsForgotten() {
        keep("Ik wil graag");

        jaap.doing(() -> unsent.forget(PLACE, last));

        assertThat(mine()).isEmpty();
    }

    @Test
    void isDroppedAfterThirtyDaysByTheNextNewWords() {
        keep("Lang geleden");
        database.sql("update unsent set kept_at = utc_timestamp(6) - interval 31 day where person_id = ?")
                .param(jaap.personId().value())
                .update();

        noor.does(() -> unsent.keep(PLACE, "Van vandaag", SubmissionId.create(), null));

        assertThat(mine()).isEmpty();
    }

    @Test
    void isKeptInTwoStatementsAndFoundInOne() {
        count.reset();
        keep("Ik");
        assertThat(count.statements()).hasSizeLessThanOrEqualTo(2);

        count.reset();
        keep("Ik wil graag");
        assertThat(count.statements()).hasSize(1);

        count.reset();
        jaap.does(() -> unsent.mine(List.of(PLACE, "doel/proef")));
        assertThat(count.statements()).hasSize(1);
    }

    @Test
    void isToldInNoLog(CapturedOutput output) {
        long before = looks();
        keep("Heel eigen woorden");
        mine();
        jaap.doing(() -> unsent.forget(PLACE, last));

        assertThat(looks()).isEqualTo(before);
        assertThat(output.getAll()).doesNotContain("Heel eigen woorden").doesNotContain(PLACE);
    }

    @Test
    void refusesMoreThanAFormTakes() {
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> keep("w".repeat(Words.TEXT + 1)));
    }

    @Test
    void keepsTheMomentAsItIsReadAgain() {
        Instant kept = keep("Ik wil graag").keptAt();

        assertThat(mine().getFirst().keptAt()).isEqualTo(kept);
    }

    /** A second device that did not see what this one wrote. */
    @Test
    void neverGoesOverWordsThatWereNotSeen() {
        Unsent here = keep("Aan tafel");

        Kept there = jaap.does(() -> unsent.keep(PLACE, "Op de telefoon", SubmissionId.create(), null));

        assertThat(there.overtaken()).isTrue();
        assertThat(there.there()).isEqualTo(here);
        assertThat(mine()).containsExactly(here);
    }

    @Test
    void neverGoesOverWordsThatChangedSinceTheyWereSeen() {
        Unsent first = keep("Aan tafel");
        Unsent second = keep("Aan tafel, en meer");

        Kept there = jaap.does(() -> unsent.keep(PLACE, "Op de telefoon", form, first.keptAt()));

        assertThat(there.overtaken()).isTrue();
        jaap.doing(() -> unsent.forget(PLACE, first.keptAt()));
        assertThat(jaap.does(() -> unsent.sent(PLACE, first.keptAt()))).isEmpty();
        assertThat(mine()).containsExactly(second);
    }

    @Test
    void isTheSameOnTwoDevicesThatWriteTheSame() {
        Unsent here = keep("Ja.");

        Kept there = jaap.does(() -> unsent.keep(PLACE, "Ja.", SubmissionId.create(), null));

        assertThat(there.overtaken()).isFalse();
        assertThat(there.there()).isEqualTo(here);
    }

    @Test
    void staysWhenItWasSentUntilTheAnswerWasSeen() {
        Unsent kept = keep("Ja.");

        Instant sent = jaap.does(() -> unsent.sent(PLACE, kept.keptAt())).orElseThrow();

        assertThat(mine()).singleElement().matches(Unsent::sent).returns("Ja.", Unsent::words);
        jaap.doing(() -> unsent.forget(PLACE, sent));
        assertThat(mine()).isEmpty();
    }

    @Test
    void beginsAnewOverWordsThatWereSent() {
        Unsent kept = keep("Ja.");
        Instant sent = jaap.does(() -> unsent.sent(PLACE, kept.keptAt())).orElseThrow();

        assertThat(jaap.does(() -> unsent.keep(PLACE, "En ook", form, null)).overtaken())
                .as("by somebody who does not know that it was sent")
                .isTrue();
        jaap.does(() -> unsent.keep(PLACE, "En ook", form, sent));

        assertThat(mine()).singleElement().matches(there -> !there.sent()).returns("En ook", Unsent::words);
    }

    /** Over what was kept last. */
    private Unsent keep(String words) {
        Kept kept = jaap.does(() -> unsent.keep(PLACE, words, form, last));
        last = kept.there().keptAt();
        return kept.there();
    }

    private List<Unsent> mine() {
        return jaap.does(() -> unsent.mine(List.of(PLACE)));
    }

    private long looks() {
        return database.sql("select count(*) from access_log where person_id = ?")
                .param(jaap.personId().value())
                .query(Long.class)
                .single();
    }
}
