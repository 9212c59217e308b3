package nl.weegwijzer.afweging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an afweging: a snapshot with every label by value, in the order in which a client reads it.
 *
 * <p>It points at nothing that can change: a later catalogue, a renamed colleague or a new template leaves it word for
 * word the same. Its text is in the language of the organisation; {@link #template} says which template renders it.
 *
 * @param template the version of the template that renders it, from 1
 * @param number the version of the explanation, from 1
 * @param publishedOn the day in Europe/Amsterdam
 * @param story what is said of the whole; in a payload its parts stand beside the others
 * @param factors every factor, the heaviest first
 * @param options every option, in the order of the professional
 * @param rules which rules apply and whether they were deviated from
 * @param decisionBy who decided, prepared, and explains
 * @param objection the route to object; only for a decision with an outcome
 * @param change what changed since the version before; null in the first
 */
public record Explanation(
        int template,
        int number,
        LocalDate publishedOn,
        DocumentKind kind,
        DecisionRoom room,
        @JsonUnwrapped Story story,
        List<Factor> factors,
        List<Option> options,
        List<Information> information,
        Rules rules,
        DecisionBy decisionBy,
        @Nullable Objection objection,
        @Nullable Change change) {

    /** The template that renders what is published now. An older one keeps rendering what was published with it. */
    public static final int CURRENT_TEMPLATE = 1;

    /** What was weighed. */
    public String question() {
        return story.question();
    }

    // Templates that were released ask for the parts of the story by these names.

    public String opening() {
        return story.opening();
    }

    public String outcome() {
        return story.outcome();
    }

    public List<String> meaning() {
        return story.meaning();
    }

    public List<String> nextSteps() {
        return story.nextSteps();
    }

    public List<String> fixed() {
        return story.fixed();
    }

    public List<String> reasons() {
        return story.reasons();
    }

    /** Whether options lie on the table without an outcome. */
    public boolean open() {
        return outcome().isEmpty();
    }

    /** Whether a client would read no difference, apart from the number, the day and what is said of the change. */
    public boolean saysTheSameAs(Explanation other) {
        return bare().equals(other.bare());
    }

    private Explanation bare() {
        return new Explanation(
                template,
                0,
                LocalDate.EPOCH,
                kind,
                room,
                story,
                factors,
                options,
                information,
                rules,
                decisionBy,
                objection,
                null);
    }

    /**
     * What is said of the whole.
     *
     * @param question what was weighed
     * @param opening own words of the professional before everything else; may be empty
     * @param outcome what was decided; empty while the afweging is open
     * @param meaning what it means for the client, a paragraph each
     * @param nextSteps what happens next, one each
     * @param fixed what lies fixed; may be empty when there is room to choose together
     * @param reasons at most three main reasons
     */
    public record Story(
            String question,
            String opening,
            String outcome,
            List<String> meaning,
            List<String> nextSteps,
            List<String> fixed,
            List<String> reasons) {}

    /**
     * A factor that was weighed, or knowingly not.
     *
     * @param about what the factor is in general; empty for factors of one's own
     * @param towards the name of the option it points at; empty when it points at none
     */
    public record Factor(
            ItemId id,
            String name,
            String about,
            Weight weight,
            Direction direction,
            String towards,
            BroughtInBy broughtInBy,
            Origin origin,
            List<String> why) {}

    /** An option that lay on the table. */
    public record Option(
            ItemId id,
            String name,
            List<String> advantages,
            List<String> disadvantages,
            boolean chosen,
            List<String> whyNot) {}

    /**
     * Information that was used.
     *
     * @param kind what sort of source it is, such as "Gesprek"
     * @param checked whether the client saw it and could correct it
     */
    public record Information(
            ItemId id,
            String name,
            String kind,
            String source,
            @Nullable LocalDate date,
            boolean checked) {}

    /** The kader, and why it was deviated from; {@code deviation} is empty when it was not. */
    public record Rules(List<String> apply, List<String> deviation) {}

    /** The people behind it. */
    public record DecisionBy(String decidedBy, String explainedBy, String organisation, String letter) {}

    /** The route to object, with its real last day (Awb 3:45, 6:7, 6:8). */
    public record Objection(LocalDate lastDay, List<String> to) {}

    /**
     * What changed since the version before.
     *
     * @param summary own words of the professional
     * @param moves what moved by itself: which factor, from which weight to which
     * @param because what the client said that moved it
     */
    public record Change(List<String> summary, List<Move> moves, List<Quote> because) {}

    /** One factor whose weight changed; {@code from} is null when it is new, {@code to} when it went. */
    public record Move(
            String name, @Nullable Weight from, @Nullable Weight to) {}

    /** Words of the client, by the id under which they were said. */
    public record Quote(UUID id, String words) {}
}
