package nl.weegwijzer.afweging;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an afweging: a snapshot with every label by value, in the order in which a client reads it.
 * It points at nothing that can change: a later catalogue or template leaves it word for word the same. Its text is in
 * the language of the organisation.
 *
 * @param template the version of the template that renders it, from 1
 * @param number the version of the explanation, from 1
 * @param publishedOn the day in Europe/Amsterdam
 * @param story what is said of the whole; in a payload its parts stand beside the others
 * @param factors every factor, the heaviest first
 * @param decisionBy who decided, prepared, and explains
 * @param objection the route to object; only for a decision with an outcome
 * @param change what changed since the version before; null in the first
 * @param glossary difficult words that stand in it, with what they mean; may be empty
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
        @Nullable Change change,
        List<Term> glossary) {

    /** The template of what is published now; an older one keeps rendering what was published with it. */
    public static final int CURRENT_TEMPLATE = 3;

    /** Fills in what older payloads do not have; so do the records in it. */
    public Explanation {
        glossary = requireNonNullElse(glossary, List.of());
    }

    // Templates that were released ask for the parts of the story by these names.
    public String question() {
        return story.question();
    }

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

    /** Whether people said nothing else: template, number, day, word list and what is said of the change do not count. */
    public boolean saysTheSameAs(Explanation other) {
        return with(0, 0, LocalDate.EPOCH, null, List.of(), decisionBy)
                .equals(other.with(0, 0, LocalDate.EPOCH, null, List.of(), other.decisionBy));
    }

    /** The same, said by others. */
    public Explanation saidBy(DecisionBy people) {
        return with(template, number, publishedOn, change, glossary, people);
    }

    /** The same as the version after another one. */
    public Explanation after(Explanation before, Change since) {
        return with(CURRENT_TEMPLATE, before.number() + 1, publishedOn, since, glossary, decisionBy);
    }

    /** The same with these difficult words explained. */
    public Explanation explaining(List<Term> terms) {
        return with(template, number, publishedOn, change, terms, decisionBy);
    }

    private Explanation with(
            int by, int otherNumber, LocalDate day, @Nullable Change since, List<Term> terms, DecisionBy people) {
        return new Explanation(
                by,
                otherNumber,
                day,
                kind,
                room,
                story,
                factors,
                options,
                information,
                rules,
                people,
                objection,
                since,
                terms);
    }

    /**
     * What is said of the whole.
     *
     * @param question what was weighed
     * @param opening own words of the professional before everything else; may be empty
     * @param outcome empty while the afweging is open
     * @param meaning what it means for the client, a paragraph each
     * @param nextSteps what happens next, one each
     * @param fixed what lies fixed; may be empty when there is room to choose together
     * @param reasons at most three main reasons
     * @param ifNot what happens when it does not work out, a paragraph each; may be empty
     */
    public record Story(
            String question,
            String opening,
            String outcome,
            List<String> meaning,
            List<String> nextSteps,
            List<String> fixed,
            List<String> reasons,
            List<String> ifNot) {
        public Story {
            ifNot = requireNonNullElse(ifNot, List.of());
        }
    }

    /**
     * A factor that was weighed, or knowingly not.
     *
     * @param about what the factor is in general; empty for factors of one's own
     * @param towards the name of the option it points at, if any
     * @param owner who made that choice, when it comes from behind the scenes; may be empty
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
            List<String> why,
            String owner) {
        public Factor {
            owner = requireNonNullElse(owner, "");
        }
    }

    /** An option; living with it (IPDAS Q6), and why it was left although both chose it, may be empty. */
    public record Option(
            ItemId id,
            String name,
            List<String> advantages,
            List<String> disadvantages,
            boolean chosen,
            List<String> whyNot,
            List<String> living,
            List<String> otherwise) {
        public Option {
            living = requireNonNullElse(living, List.of());
            otherwise = requireNonNullElse(otherwise, List.of());
        }
    }

    /** Information of a {@code kind} such as "Gesprek"; {@code checked} when the client saw it and could correct it. */
    public record Information(
            ItemId id,
            String name,
            String kind,
            String source,
            @Nullable LocalDate date,
            boolean checked) {}

    /** The route to object, with its real last day (Awb 3:45, 6:7, 6:8). */
    public record Objection(LocalDate lastDay, List<String> to) {}
}
