package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.traject.TrajectSummary;
import org.jspecify.annotations.Nullable;

/** One explanation as a query reads it; a traject without any gives one row that holds none. */
record SoFarRow(
        TrajectSummary traject,
        @Nullable Instant answersSeenUntil,
        @Nullable UUID afweging,
        @Nullable Integer number,
        @Nullable String question,
        @Nullable Boolean open,
        @Nullable Instant publishedAt,
        @Nullable Instant seenUntil,
        Long factors,
        Long answered,
        @Nullable Instant talkedAt,
        @Nullable Instant talkSkipped,
        Long felt,
        @Nullable Instant openedAt,
        @Nullable LocalDate putOffUntil) {

    Stream<Explained> explained() {
        if (afweging == null || number == null || question == null || open == null || publishedAt == null) {
            return Stream.empty();
        }
        return Stream.of(new Explained(
                new AfwegingId(afweging),
                number,
                question,
                open,
                publishedAt,
                unread(publishedAt),
                factors,
                answered,
                seenUntil == null,
                asksAfterTalk(),
                putOffUntil));
    }

    private boolean unread(Instant published) {
        return seenUntil == null || published.isAfter(seenUntil);
    }

    private boolean asksAfterTalk() {
        boolean skipped = talkSkipped != null && talkedAt != null && !talkSkipped.isBefore(talkedAt);
        return talkedAt != null && !skipped && felt < factors;
    }
}
