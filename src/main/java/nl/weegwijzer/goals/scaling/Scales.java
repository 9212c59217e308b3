package nl.weegwijzer.goals.scaling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.shared.LegalDays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every scale. */
interface Scales extends Repository<GoalScale, UUID> {

    /**
     * The scale that is asked now.
     *
     * @param agreed how often the other side said yes to it; one or none
     * @param sent how often this form arrived before; more than none means that it is the same act
     */
    record Latest(GoalScale scale, long agreed, long sent) {}

    /** The goal that a scale is for, in the words of now. */
    record Heading(String title, GoalState state, int revision) {}

    /** A scale with who wrote it, and when the other side said yes. */
    record Told(GoalScale scale, String by, @Nullable Instant agreedAt) {

        /** The day on which it was agreed; while it is not, today at the earliest. */
        LocalDate fixedOn(LocalDate today) {
            return agreedAt == null ? today : LegalDays.of(agreedAt);
        }
    }

    GoalScale save(GoalScale scale);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scales$Latest(s,
                (select count(y) from ScaleYes y where y.scale = s.id),
                (select count(o) from GoalScale o where o.goalId = :goal and o.submission = :sending)
                + (select count(c) from GoalScore c where c.scale = s.id and c.submission = :sending))
            from GoalScale s where s.traject = :traject and s.goalId = :goal
            order by s.number desc limit 1
            """)
    Optional<Latest> latest(UUID traject, UUID goal, UUID sending);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scales$Heading(h.title, g.agreement.state, g.agreement.revision)
            from Goal g join HistoryLine h on h.goal = g and h.revision = g.agreement.revision and h.act in (
                nl.weegwijzer.goals.GoalAct.PROPOSED, nl.weegwijzer.goals.GoalAct.REWORDED)
            where g.traject = :traject and g.id = :goal
            """)
    Optional<Heading> heading(UUID traject, UUID goal);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scales$Told(s, p.name, y.saidAt)
            from GoalScale s join Person p on p.id = s.writtenBy left join ScaleYes y on y.scale = s.id
            where s.traject = :traject and s.goalId = :goal order by s.number
            """)
    List<Told> of(UUID traject, UUID goal);
}
