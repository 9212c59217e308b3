package nl.weegwijzer.ui.professional.peel;

import java.util.Arrays;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.checking.Thin;
import nl.weegwijzer.afweging.publishing.Gap;
import org.jspecify.annotations.Nullable;

/** A step of the method, which is a stretch of the editor. The first five names are provisional; so says the catalogue. */
enum Step {
    DETERMINE_NEED,
    COLLECT,
    WEIGH,
    UNDERSTAND,
    DECIDE_PLAN,
    EXPLAIN;

    /** In which step something that is missing is written. */
    static Step of(Gap gap) {
        return switch (gap) {
            case QUESTION, KIND, ROOM, FIXED -> DETERMINE_NEED;
            case TWO_OPTIONS, OPTION_NAME, ADVANTAGES, DISADVANTAGES, LIVING -> DETERMINE_NEED;
            case ONE_INFORMATION, INFORMATION_NAME, SOURCE, SOURCE_KIND, DATED_ON -> COLLECT;
            case RULES, PROVISION, DEVIATED_RULE, DEVIATION, BACKED_BY, ADVICE_USE, ADVICE_WHY -> COLLECT;
            case ONE_FACTOR, FACTOR_NAME, WEIGHT, WHY, BROUGHT_IN_BY, ORIGIN, OWNER, TOWARDS -> WEIGH;
            case REASONS, WHAT_CHANGED -> UNDERSTAND;
            case WHY_NOT, OFF_THE_TABLE, OTHERWISE, CHOSEN_OPTION, OUTCOME, MEANING, NEXT_STEPS, IF_NOT -> DECIDE_PLAN;
            case ANNOUNCED_ON, OBJECTION_TO, LETTER, LETTER_AT -> EXPLAIN;
        };
    }

    /** In which step something that is thin is written. */
    static Step of(Thin thin) {
        return switch (thin.hint()) {
            case LONELY_OPTION -> DETERMINE_NEED;
            case EXAMPLE_LEFT -> thin.place().item() == null ? DECIDE_PLAN : DETERMINE_NEED;
            case ONE_SOURCE, OLD_INFORMATION, NOT_CHECKED -> COLLECT;
            case NOTHING_OF_CLIENT, ALL_ALIKE, SHORT_WHY -> WEIGH;
            case NO_REASONS -> UNDERSTAND;
            case NO_START, NO_END -> DECIDE_PLAN;
            case NO_OPENING -> EXPLAIN;
            case UNKNOWN_ABBREVIATION -> writtenIn(thin.place().field());
        };
    }

    private static Step writtenIn(Field field) {
        return switch (field) {
            case QUESTION, FIXED, ADVANTAGES, DISADVANTAGES, LIVING -> DETERMINE_NEED;
            case SOURCE, RULES, DEVIATION, DEVIATED_RULE, BACKED_BY, PROVISION, ADVICE, ADVICE_WHY -> COLLECT;
            case NAME, WHY, OWNER -> WEIGH;
            case REASONS, WHAT_CHANGED -> UNDERSTAND;
            case OUTCOME, MEANING, NEXT_STEPS, IF_NOT, WHY_NOT, OTHERWISE -> DECIDE_PLAN;
            case OPENING, DECIDED_BY, PREPARED_BY, LETTER, LETTER_AT, OBJECTION_TO -> EXPLAIN;
        };
    }

    /** The step of this name; the first when there is none. */
    static Step named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(DETERMINE_NEED);
    }

    /** The step after this one; the last one stays. */
    Step next() {
        return values()[Math.min(ordinal() + 1, EXPLAIN.ordinal())];
    }

    /** The step before this one; the first one stays. */
    Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** Its code in the catalogue. */
    String code() {
        return "STEP_" + name();
    }

    /** Its number, from 1. */
    int number() {
        return ordinal() + 1;
    }

    /** The name of this spot within the page. */
    String anchor() {
        return "stap-" + number();
    }
}
