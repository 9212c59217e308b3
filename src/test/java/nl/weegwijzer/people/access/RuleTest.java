package nl.weegwijzer.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.util.Arrays;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.Test;

class RuleTest {

    interface Said {

        @ForClient
        void inAnInterface(TrajectId traject);
    }

    static class Doors implements Said {

        @Override
        public void inAnInterface(TrajectId traject) {}

        @ForProfessional(changes = true)
        void change(TrajectId traject) {}

        @ForManagers
        void withoutTraject(String word) {}

        @ForAnyone(because = "it is a test")
        void open() {}

        void unsaid() {}

        @ForClient
        @ForProfessional
        void saidTwice(TrajectId traject) {}

        @ForParties
        void trajectLast(String word, TrajectId traject) {}
    }

    @Test
    void isReadFromTheMethodOrFromWhatItImplements() {
        assertThat(Rule.of(method("change"))).isPresent();
        assertThat(Rule.of(method("withoutTraject"))).isPresent();
        assertThat(Rule.of(method("inAnInterface"))).isPresent();
    }

    @Test
    void isAbsentWhereNothingGuards() {
        assertThat(Rule.of(method("open"))).isEmpty();
        assertThat(Rule.of(method("unsaid"))).isEmpty();
    }

    @Test
    void isNotGuessedWhenTwoAreSaid() {
        assertThatIllegalStateException().isThrownBy(() -> Rule.of(method("saidTwice")));
    }

    @Test
    void isNotReadWithoutATrajectToDecideAbout() {
        assertThatIllegalStateException().isThrownBy(() -> Rule.of(method("trajectLast")));
    }

    private static Method method(String name) {
        return Arrays.stream(Doors.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }
}
