package nl.weegwijzer.afweging;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the version before. A payload of before options and texts were compared holds neither.
 *
 * @param summary own words of the professional
 * @param moves what moved by itself: which factor, from which weight to which
 * @param because what the client said that moved it
 * @param options which options came, went, or were chosen
 * @param texts which texts say something else now
 * @param leans which factors are a reason for something else now
 * @param reworded names of factors and options that stayed where they were, with other words beside them
 */
public record Change(
        List<String> summary,
        List<Move> moves,
        List<Quote> because,
        List<Turn> options,
        List<Text> texts,
        List<String> reworded,
        List<Lean> leans) {

    /** Fills in what older payloads do not have. */
    public Change {
        options = requireNonNullElse(options, List.of());
        texts = requireNonNullElse(texts, List.of());
        reworded = requireNonNullElse(reworded, List.of());
        leans = requireNonNullElse(leans, List.of());
    }

    /** Without options and texts. */
    public Change(List<String> summary, List<Move> moves, List<Quote> because) {
        this(summary, moves, because, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether nothing is said of it. */
    public boolean none() {
        return summary.isEmpty()
                && moves.isEmpty()
                && because.isEmpty()
                && options.isEmpty()
                && leans.isEmpty()
                && !other();
    }

    /** Whether anything else than a weight or an option says something else now. */
    public boolean other() {
        return !texts.isEmpty() || !reworded.isEmpty();
    }

    /**
     * One factor whose weight changed; {@code from} is null when it is new, {@code to} when it went.
     *
     * @param why why it counts as it does now
     */
    public record Move(
            String name, @Nullable Weight from, @Nullable Weight to, List<String> why) {

        /** Fills in what older payloads do not have. */
        public Move {
            why = requireNonNullElse(why, List.of());
        }

        /** Without a reason. */
        public Move(String name, @Nullable Weight from, @Nullable Weight to) {
            this(name, from, to, List.of());
        }
    }

    /**
     * One factor that is a reason for something else now.
     *
     * @param towards the option that it is now a reason for or against; empty when it is about the whole, or about none
     */
    public record Lean(String name, Direction now, String towards) {}

    /** Words of the client, by the id under which they were said. */
    public record Quote(UUID id, String words) {}

    /** What became of one option. */
    public record Turn(String option, Kind kind) {

        /** What can become of an option. */
        public enum Kind {
            CAME,
            WENT,
            CHOSEN,
            NO_LONGER_CHOSEN
        }
    }

    /** A text of the whole that says something else than it did. */
    public enum Text {
        /** Nothing was chosen, and now something is. */
        DECIDED,
        /** Something was chosen, and now nothing is. */
        OPEN_AGAIN,
        OUTCOME,
        NOW_DECISION,
        NOW_ADVICE,
        NOW_AGREEMENT,
        NOW_PROVISIONAL,
        NOW_TOGETHER,
        NOW_LIMITED,
        NOW_NONE,
        QUESTION,
        OPENING,
        MEANING,
        /** It said nothing of what it means, and now it does. */
        MEANING_CAME,
        NEXT_STEPS,
        IF_NOT,
        FIXED,
        RULES,
        DEVIATION,
        LAST_DAY,
        /** There was no route to object, and now there is one. */
        CAN_OBJECT,
        CANNOT_OBJECT,
        OBJECTION_TO,
        DECIDER,
        PREPARER,
        ADVICE,
        LETTER,
        REASONS,
        INFORMATION
    }
}
