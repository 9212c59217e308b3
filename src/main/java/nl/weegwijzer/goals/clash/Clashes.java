package nl.weegwijzer.goals.clash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.clash.Clash.Of;
import nl.weegwijzer.goals.clash.Clash.Settled;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every clash. */
interface Clashes extends Repository<GoalClash, UUID> {

    /** One goal of a traject, in the words of now. */
    record Named(UUID id, String title, GoalState state) {

        Of of() {
            return new Of(new GoalId(id), title);
        }

        boolean going() {
            return state != GoalState.REACHED && state != GoalState.STOPPED;
        }
    }

    /** A clash as it was marked and settled, without the words of its goals. */
    record Marked(
            UUID id,
            UUID one,
            UUID other,
            UUID submission,
            Side side,
            String by,
            Instant at,
            String why,
            @Nullable Side settledSide,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            @Nullable String settledWords) {

        boolean isOf(UUID first, UUID second) {
            return (one.equals(first) && other.equals(second)) || (one.equals(second) && other.equals(first));
        }

        @Nullable
        Settled settled() {
            return settledSide == null || settledBy == null || settledAt == null || settledWords == null
                    ? null
                    : new Settled(settledSide, settledBy, settledAt, settledWords);
        }
    }

    GoalClash save(GoalClash clash);

    @Query("""
            select new nl.weegwijzer.goals.clash.Clashes$Named(g.id, h.title, g.agreement.state)
            from Goal g join HistoryLine h on h.goal = g and h.revision = g.agreement.revision and h.act in (
                nl.weegwijzer.goals.GoalAct.PROPOSED, nl.weegwijzer.goals.GoalAct.REWORDED)
            where g.traject = :traject order by g.id
            """)
    List<Named> goals(UUID traject);

    @Query("""
            select new nl.weegwijzer.goals.clash.Clashes$Marked(c.id, c.one, c.other, c.submission, c.side, p.name,
                c.markedAt, c.why, s.side, q.name, s.settledAt, s.words)
            from GoalClash c join Person p on p.id = c.markedBy
                left join ClashSettled s on s.clash = c.id left join Person q on q.id = s.settledBy
            where c.traject = :traject order by c.id
            """)
    List<Marked> marked(UUID traject);

    @Query("""
            select coalesce(s.words, '') from GoalClash c left join ClashSettled s on s.clash = c.id
            where c.id = :id and c.traject = :traject
            """)
    Optional<String> settledWith(UUID traject, UUID id);
}
