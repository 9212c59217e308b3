package nl.weegwijzer.ui.client.looked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.dossier.Ground;
import nl.weegwijzer.dossier.Looked;
import nl.weegwijzer.shared.LegalDays;
import org.jspecify.annotations.Nullable;

/**
 * The same look of the same person, as often as it was on one day.
 *
 * @param last the last of them
 */
record Folded(Looked last, int times) {

    /** What makes two looks of a day the same to whoever reads. */
    private record Same(
            String by,
            boolean you,
            Ground ground,
            Matter matter,
            boolean listed,
            boolean changed,
            @Nullable String onBehalfOf,
            @Nullable String because) {

        static Same of(Looked look) {
            return new Same(
                    look.by(),
                    look.you(),
                    look.ground(),
                    look.listed() ? Matter.DOSSIER : Matter.of(look.service()),
                    look.listed(),
                    look.changed(),
                    look.onBehalfOf(),
                    look.because());
        }
    }

    /** The looks of each day, in the order of the last of each. */
    static Map<LocalDate, List<Folded>> byDay(List<Looked> newestFirst) {
        Map<LocalDate, Map<Same, Folded>> days = new LinkedHashMap<>();
        for (Looked look : newestFirst) {
            days.computeIfAbsent(LegalDays.of(look.at()), _ -> new LinkedHashMap<>())
                    .merge(Same.of(look), new Folded(look, 1), (later, _) -> new Folded(later.last, later.times + 1));
        }
        Map<LocalDate, List<Folded>> folded = new LinkedHashMap<>();
        days.forEach((day, looks) -> folded.put(day, new ArrayList<>(looks.values())));
        return folded;
    }
}
