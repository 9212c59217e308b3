package nl.weegwijzer.conversation.assisted;

import java.util.Objects;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.comparison.ClientView;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What was typed: words, a view of a factor, or a yes to a goal.
 *
 * @param words the words of the client, or the title of the goal
 * @param itemName the name of the factor or item; may be empty
 * @param step from 0 to 3, or null for "weet ik niet" and for what is no view
 */
public record Typed(
        AssistedKind kind,
        String words,
        @Nullable ResponseKind responseKind,
        @Nullable UUID afweging,
        @Nullable Integer version,
        @Nullable UUID item,
        String itemName,
        @Nullable Moment moment,
        @Nullable Integer step,
        @Nullable UUID goal,
        @Nullable Integer revision) {

    static Typed words(ResponseKind kind, @Nullable About about, String itemName, String words) {
        return new Typed(
                AssistedKind.RESPONSE,
                words,
                kind,
                about == null ? null : about.afweging().value(),
                about == null ? null : about.version(),
                about == null || about.item() == null ? null : about.item().value(),
                itemName,
                null,
                null,
                null,
                null);
    }

    static Typed view(AfwegingId afweging, int version, ItemId item, String name, Moment moment, ClientView view) {
        AssistedKind kind = view instanceof Importance ? AssistedKind.IMPORTANT : AssistedKind.FELT;
        return new Typed(
                kind, "", null, afweging.value(), version, item.value(), name, moment, view.step(), null, null);
    }

    static Typed yes(GoalId goal, int revision, String title) {
        return new Typed(AssistedKind.GOAL_YES, title, null, null, null, null, "", null, null, goal.value(), revision);
    }

    /** The view that was typed. */
    public ClientView view() {
        if (kind == AssistedKind.IMPORTANT) {
            return step == null ? Importance.DONT_KNOW : Importance.values()[step];
        }
        return step == null ? Feeling.DONT_KNOW : Feeling.values()[step];
    }

    @Nullable
    About about() {
        return afweging == null || version == null
                ? null
                : new About(new AfwegingId(afweging), version, item == null ? null : new ItemId(item));
    }

    AfwegingId weighed() {
        return new AfwegingId(Objects.requireNonNull(afweging));
    }

    ItemId factor() {
        return new ItemId(Objects.requireNonNull(item));
    }

    GoalId wanted() {
        return new GoalId(Objects.requireNonNull(goal));
    }
}
