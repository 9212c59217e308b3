package nl.weegwijzer.ui.professional.own;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which questions and pitfalls of the catalogue belong to each step of the editor. The catalogue names the phases in
 * which a pitfall occurs; which step of a phase is our reading.
 */
public enum Asked {
    DETERMINE_NEED(
            List.of("RQ_RESULT", "RQ_RELEVANT"),
            List.of("PIT_SPLIT_SECOND", "PIT_PREJUDICE", "PIT_STEREOTYPE", "PIT_GOAL_MEANS")),
    COLLECT(
            List.of("RQ_PERCEIVED", "RQ_NOT_PERCEIVED"),
            List.of("PIT_HALO", "PIT_CONFIRMATION", "PIT_NOISE", "PIT_PARTNER_PICTURE", "PIT_FACTS_UNCHECKED")),
    WEIGH(
            List.of("RQ_FACTORS", "RQ_TRIPLE", "RQ_CONSCIOUS"),
            List.of("PIT_INTUITION_ONLY", "PIT_OWN_VALUES", "PIT_BLAME", "PIT_NEGATIVITY", "PIT_AVAILABILITY")),
    UNDERSTAND(List.of("RQ_DOUBLE"), List.of("PIT_ANCHOR", "PIT_ACTOR_OBSERVER")),
    DECIDE_PLAN(
            List.of("RQ_SINGLE"),
            List.of(
                    "PIT_QUICK_FIX",
                    "PIT_NO_SHARED_GOAL",
                    "PIT_PLAN_AS_GOAL",
                    "PIT_CONFLICTING_GOALS",
                    "PIT_SANCTION_ONLY")),
    EXPLAIN(List.of("RQ_EXPLAIN"), List.of("PIT_CONVINCE"));

    private final List<String> questions;
    private final List<String> pitfalls;

    Asked(List<String> questions, List<String> pitfalls) {
        this.questions = questions;
        this.pitfalls = pitfalls;
    }

    List<String> questions() {
        return questions;
    }

    List<String> pitfalls() {
        return pitfalls;
    }

    List<String> all() {
        return Stream.concat(questions.stream(), pitfalls.stream()).toList();
    }
}
