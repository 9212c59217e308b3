package nl.weegwijzer.people.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A standing as a query reads it: one row, or one for each admission where there are several.
 *
 * @param until the last day of whoever stands in
 * @param why the reason for which they stand in
 */
record StandingRow(
        OrganisationId organisation,
        UUID client,
        @Nullable Instant archivedAt,
        @Nullable UUID member,
        @Nullable LocalDate until,
        @Nullable String why,
        @Nullable Opens opens,
        @Nullable String because) {

    static Standing folded(List<StandingRow> rows) {
        StandingRow first = rows.getFirst();
        return new Standing(
                first.organisation,
                new PersonId(first.client),
                first.archivedAt,
                first.place(),
                first.place() == Standing.Place.STANDS_IN ? first.why : null,
                rows.stream().flatMap(StandingRow::admission).toList());
    }

    private Standing.Place place() {
        if (member == null) {
            return Standing.Place.OUTSIDE;
        }
        return until == null ? Standing.Place.MEMBER : Standing.Place.STANDS_IN;
    }

    private Stream<Standing.Admission> admission() {
        return opens == null || because == null ? Stream.empty() : Stream.of(new Standing.Admission(opens, because));
    }
}
