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
        noor.doing(() -> unsent.forget(PLACE));
        noor.does(() -> unsent.keep(PLACE, "Van Noor", SubmissionId.create()));

        assertThat(mine()).extracting(Unsent::words).containsExactly("Ik wil graag");
    }

    @Test
    void isNobodysWithoutASignIn() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unsent.mine(List.of(PLACE)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unsent.forget(PLACE));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> unsent.keep(PLACE, "Van niemand", form));
    }

    @Test
    void goesWhenItIsForgotten() {
        keep("Ik wil graag");

        jaap.doing(() -> unsent.forget(PLACE));

        assertThat(mine()).isEmpty();
    }

    @Test
    void isDroppedAfterThirtyDaysByTheNextNewWords() {
        keep("Lang geleden");
        database.sql("update unsent set kept_at = utc_timestamp(6) - interval 31 day where person_id = ?")
                .param(jaap.personId().value())
                .update();

        noor.does(() -> unsent.keep(PLACE, "Van vandaag", SubmissionId.create()));

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
        jaap.doing(() -> unsent.forget(PLACE));

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

    private Unsent keep(String words) {
        return jaap.does(() -> unsent.keep(PLACE, words, form));
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
