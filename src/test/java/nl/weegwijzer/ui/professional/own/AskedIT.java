package nl.weegwijzer.ui.professional.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Pitfall;
import nl.weegwijzer.catalogue.ReflectionQuestion;
import nl.weegwijzer.catalogue.ReflectionQuestion.Occasion;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@OnMariaDb
@SpringBootTest
class AskedIT {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    Catalogue catalogue;

    @Test
    void asksEachPitfallOnce() {
        assertThat(asked(Asked::pitfalls))
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.pitfalls(DUTCH).stream().map(Pitfall::code).toList());
    }

    @Test
    void asksEachQuestionThatBelongsToWeighing() {
        assertThat(asked(Asked::questions))
                .containsExactlyInAnyOrderElementsOf(catalogue.reflectionQuestions(DUTCH).stream()
                        .filter(one -> one.occasion() == Occasion.TRIPLE_LOOP || one.occasion() == Occasion.WEIGHING)
                        .map(ReflectionQuestion::code)
                        .toList());
    }

    @Test
    void asksAPitfallInAPhaseInWhichItOccurs() {
        List<Pitfall> pitfalls = catalogue.pitfalls(DUTCH);
        catalogue.steps(DUTCH).stream()
                .filter(step -> step.phase() != null)
                .forEach(step -> assertThat(pitfalls.stream()
                                .filter(one -> Asked.valueOf(step.code().substring("STEP_".length()))
                                        .pitfalls()
                                        .contains(one.code())))
                        .allMatch(pitfall -> pitfall.phases().contains(step.phase())));
    }

    private static List<String> asked(java.util.function.Function<Asked, List<String>> which) {
        return Arrays.stream(Asked.values())
                .flatMap(step -> which.apply(step).stream())
                .toList();
    }
}
