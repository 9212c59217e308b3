package nl.weegwijzer.afweging.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;

/** Lays a draft along the IPDAS criteria. It stops nobody: what has to be there is asked for elsewhere. */
public final class Checklist {

    private final Draft draft;
    private final LocalDate today;
    private final Freshness freshness;

    private Checklist(Draft draft, LocalDate today, Freshness freshness) {
        this.draft = draft;
        this.today = today;
        this.freshness = freshness;
    }

    /** All twelve, in their own order. */
    public static List<Checked> of(Draft draft, LocalDate today, Freshness freshness) {
        Checklist list = new Checklist(draft, today, freshness);
        return Stream.of(Criterion.values()).map(list::check).toList();
    }

    private Checked check(Criterion criterion) {
        return switch (criterion) {
            case SITUATION -> checked(criterion, !draft.blank(Field.OPENING), Place.of(Field.OPENING));
            case DECISION -> checked(criterion, !draft.blank(Field.QUESTION), Place.of(Field.QUESTION));
            case ALL_OPTIONS -> checked(criterion, draft.options().size() > 1 || noRoom(), Place.choice("OPTIONS"));
            case GOOD_SIDES -> eachOption(criterion, Field.ADVANTAGES);
            case LESS_GOOD_SIDES -> eachOption(criterion, Field.DISADVANTAGES);
            case LIVING_WITH_IT -> eachOption(criterion, Field.LIVING);
            case IN_BALANCE -> checked(criterion, anyOptions() && balanced(), Place.choice("OPTIONS"));
            case SOURCES -> eachPiece(criterion, piece -> !piece.blank(Field.SOURCE) && piece.sourceKind() != null);
            case DATES -> eachPiece(criterion, piece -> piece.datedOn() != null);
            case UP_TO_DATE -> eachPiece(criterion, piece -> !freshness.old(piece.datedOn(), today));
            case UNCERTAINTY -> asked(criterion, false, Place.of(Field.REASONS));
            case INTERESTS -> asked(criterion, namesInterests(), Place.choice("FACTORS"));
        };
    }

    private Checked eachOption(Criterion criterion, Field field) {
        boolean all = draft.options().stream().noneMatch(option -> option.blank(field));
        return checked(criterion, all && anyOptions(), Place.choice("OPTIONS"));
    }

    private Checked eachPiece(Criterion criterion, Predicate<Draft.Information> good) {
        boolean all = draft.information().stream().allMatch(good);
        return checked(criterion, all && !draft.information().isEmpty(), Place.choice("INFORMATION"));
    }

    private boolean balanced() {
        return Uneven.among(draft.options()).isEmpty()
                && draft.options().stream().noneMatch(Uneven::sides);
    }

    private boolean namesInterests() {
        return draft.factors().stream()
                .map(Draft.Factor::origin)
                .anyMatch(origin -> origin == Origin.ORGANISATION || origin == Origin.EMPLOYER);
    }

    /** Where nothing can be chosen, none is enough. */
    private boolean anyOptions() {
        return noRoom() || !draft.options().isEmpty();
    }

    private boolean noRoom() {
        return draft.room() == DecisionRoom.NONE;
    }

    private static Checked checked(Criterion criterion, boolean done, Place place) {
        return new Checked(criterion, done ? Standard.DONE : Standard.THIN, place);
    }

    private static Checked asked(Criterion criterion, boolean done, Place place) {
        return new Checked(criterion, done ? Standard.DONE : Standard.ASK, place);
    }
}
