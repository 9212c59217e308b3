package nl.weegwijzer.demo.world;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.AdviceUse;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import org.jspecify.annotations.Nullable;

/** One afweging of the demo world, as its file tells it. */
record Case(
        String client,
        String by,
        DocumentKind kind,
        DecisionRoom room,
        @Nullable Integer announcedDaysAgo,
        Map<Field, String> words,
        List<Option> options,
        List<Factor> factors,
        List<Information> information,
        List<Within> kaders,
        @Nullable AdviceUse adviceUse,
        boolean publish,
        @Nullable Closer closer) {

    Case {
        kaders = requireNonNullElse(kaders, List.of());
    }

    /** A kader by its name, and whether the outcome deviates from it. */
    record Within(String name, boolean deviated) {}

    record Option(Map<Field, String> words, boolean chosen) {}

    /** @param towards the place of the option it points at, from 0 */
    record Factor(
            String code,
            @Nullable Weight weight,
            Direction direction,
            @Nullable Integer towards,
            @Nullable BroughtInBy broughtInBy,
            @Nullable Origin origin,
            String why,
            String owner) {

        Factor {
            owner = requireNonNullElse(owner, "");
        }
    }

    record Information(String name, String source, String kind, int daysAgo, boolean checked) {}
}
