package nl.weegwijzer.response.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.response.comparison.Distance.Mean;
import nl.weegwijzer.response.comparison.FactorView.Kind;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void countsTheLastViewOfEachKind() {
        Views views = new Views(List.of(
                new ViewRow(ONE, Kind.WEIGHED, 1, null, 1),
                important(1, Moment.BEFORE_READING, 3),
                important(1, Moment.AFTER_READING, null),
                felt(1, Moment.AFTER_READING, 0)));

        assertThat(views.weight(ONE, 1)).isEqualTo(Weight.LIGHT);
        assertThat(views.importance(ONE)).isEqualTo(Importance.DONT_KNOW);
        assertThat(views.feeling(ONE, Weight.LIGHT)).isEqualTo(Feeling.NOT);
        assertThat(views.importance(OTHER)).isNull();
    }

    @Test
    void givesAFactorThatStandsInNoVersionNoWeight() {
        assertThat(new Views(List.of()).weight(ONE, 1)).isEqualTo(Weight.NOT_COUNTED);
    }

    @Test
    void measuresEachMomentOverWhatWasAnsweredThen() {
        Views views = new Views(List.of(
                new ViewRow(ONE, Kind.WEIGHED, 1, null, 3),
                new ViewRow(OTHER, Kind.WEIGHED, 1, null, 2),
                important(1, Moment.BEFORE_READING, 3),
                felt(1, Moment.BEFORE_READING, 1),
                new ViewRow(OTHER, Kind.FELT, 1, Moment.BEFORE_READING, 3),
                felt(1, Moment.AFTER_READING, 3)));

        Distance before = views.distance(Moment.BEFORE_READING);
        assertThat(before.notFeltAsWeighed()).isEqualTo(new Mean(1.5, 2));
        assertThat(before.feltTooLittle()).isEqualTo(new Mean(2, 1));
        Distance after = views.distance(Moment.AFTER_READING);
        assertThat(after.notFeltAsWeighed()).isEqualTo(new Mean(0, 1));
        assertThat(after.feltTooLittle())
                .as("what was called important before reading still is")
                .isEqualTo(new Mean(0, 1));
        assertThat(views.distance(Moment.AFTER_CONVERSATION).unknown()).isTrue();
    }

    @Test
    void holdsAFeelingAgainstTheVersionThatWasRead() {
        Views views = new Views(List.of(
                new ViewRow(ONE, Kind.WEIGHED, 1, null, 1),
                felt(1, Moment.BEFORE_READING, 1),
                new ViewRow(ONE, Kind.WEIGHED, 2, null, 3),
                felt(2, Moment.AFTER_READING, 2)));

        assertThat(views.distance(Moment.BEFORE_READING).notFeltAsWeighed()).isEqualTo(new Mean(0, 1));
        assertThat(views.distance(Moment.AFTER_READING).notFeltAsWeighed()).isEqualTo(new Mean(1, 1));
    }

    @Test
    void leavesOutWhatTheClientDoesNotKnow() {
        Views views = new Views(List.of(
                new ViewRow(ONE, Kind.WEIGHED, 1, null, 3),
                important(1, Moment.BEFORE_READING, null),
                felt(1, Moment.BEFORE_READING, 2),
                new ViewRow(OTHER, Kind.FELT, 1, Moment.BEFORE_READING, null)));

        Distance before = views.distance(Moment.BEFORE_READING);
        assertThat(before.notFeltAsWeighed()).isEqualTo(new Mean(1, 1));
        assertThat(before.feltTooLittle()).isEqualTo(new Mean(0, 0));
    }

    private static ViewRow important(int version, Moment moment, Integer step) {
        return new ViewRow(ONE, Kind.IMPORTANT, version, moment, step);
    }

    private static ViewRow felt(int version, Moment moment, Integer step) {
        return new ViewRow(ONE, Kind.FELT, version, moment, step);
    }
}
