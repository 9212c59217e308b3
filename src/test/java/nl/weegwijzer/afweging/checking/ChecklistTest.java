package nl.weegwijzer.afweging.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Peel;
import nl.weegwijzer.shared.ItemId;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private final Peel peel = new Peel();

    @Test
    void asksAllTwelveInTheirOwnOrder() {
        assertThat(Checklist.of(peel.draft(), LocalDate.of(2026, 11, 1), new Freshness(12)))
                .extracting(Checked::criterion)
                .containsExactly(Criterion.values());
    }

    @Test
    void tellsWhatItCanTellAndAsksTheRest() {
        peel.option("Leerwerkplek");
        peel.option("Niets doen");
        peel.information();
        peel.factor();

        assertThat(checked())
                .containsEntry(Criterion.DECISION, Standard.DONE)
                .containsEntry(Criterion.ALL_OPTIONS, Standard.DONE)
                .containsEntry(Criterion.IN_BALANCE, Standard.DONE)
                .containsEntry(Criterion.SOURCES, Standard.DONE)
                .containsEntry(Criterion.UP_TO_DATE, Standard.DONE)
                .containsEntry(Criterion.SITUATION, Standard.THIN)
                .containsEntry(Criterion.LIVING_WITH_IT, Standard.DONE)
                .containsEntry(Criterion.UNCERTAINTY, Standard.ASK)
                .containsEntry(Criterion.INTERESTS, Standard.ASK);
    }

    @Test
    void seesThatOneSideIsThreeTimesAsLong() {
        ItemId option = peel.option("Leerwerkplek");
        peel.option("Niets doen");
        peel.put(option, Field.ADVANTAGES, "Dit is heel goed, en dat om veel redenen tegelijk.");

        assertThat(checked()).containsEntry(Criterion.IN_BALANCE, Standard.THIN);
    }

    @Test
    void findsNothingDoneWhereNothingIsWritten() {
        peel.put(Field.QUESTION, "");

        assertThat(checked()).doesNotContainValue(Standard.DONE);
    }

    @Test
    void asksForNoOptionsWhereNothingCanBeChosen() {
        peel.leave(DecisionRoom.NONE);

        assertThat(checked())
                .containsEntry(Criterion.ALL_OPTIONS, Standard.DONE)
                .containsEntry(Criterion.GOOD_SIDES, Standard.DONE)
                .containsEntry(Criterion.DATES, Standard.THIN);
    }

    private Map<Criterion, Standard> checked() {
        return Checklist.of(peel.draft(), LocalDate.of(2026, 11, 1), new Freshness(12)).stream()
                .collect(Collectors.toMap(Checked::criterion, Checked::standard));
    }
}
