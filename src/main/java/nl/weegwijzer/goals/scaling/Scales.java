package nl.weegwijzer.goals.scaling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.scaling.ScaleAnswer.Kind;
import nl.weegwijzer.goals.scaling.ScaleSummary.Refused;
import nl.weegwijzer.shared.LegalDays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every scale. */
interface Scales extends Repository<GoalScale, UUID> {

    /**
     * The scale that was proposed last.
     *
     * @param sent how often this form arrived before; more than none means that it is the same act
     */
    record Latest(int number, long sent) {}

    /**
     * A scale and what became of it.
     *
     * @param answer what was said to it, or null while it is asked
     * @param later how many were proposed after it
     * @param laterAgreed how many of those were agreed
     * @param sent how often this score arrived before; more than none means that it is the same act
     */
    record Known(GoalScale scale, @Nullable Kind answer, long later, long laterAgreed, long sent) {

        /** Whether it waits for an answer; another proposal takes its place. */
        boolean open() {
            return answer == null && later == 0;
        }
    }

    /** The goal that a scale is for, in the words of now. */
    record Heading(String title, GoalState state, int revision) {}

    /** A scale with who wrote it, and what was said to it: by whom, when and why; nothing while it is asked. */
    record Told(
            GoalScale scale,
            String by,
            @Nullable Kind answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String words) {

        /** When both had said yes to it, or null. */
        @Nullable
        Instant agreedAt() {
            return answer == Kind.YES ? answeredAt : null;
        }

        /** The no that was said to it, or null. */
        @Nullable
        Refused refused() {
            return answer == Kind.NO && answeredBy != null && words != null
                    ? new Refused(scale.side().other(), answeredBy, words)
                    : null;
        }

        /** The day on which it was agreed; while it is not, today at the earliest. */
        LocalDate fixedOn(LocalDate today) {
            Instant agreed = agreedAt();
            return agreed == null ? today : LegalDays.of(agreed);
        }
    }

    GoalScale save(GoalScale scale);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scales$Latest(s.number,
                (select count(o) from GoalScale o where o.goalId = :goal and o.submission = :sending))
            from GoalScale s where s.traject = :traject and s.goalId = :goal
            order by s.number desc limit 1
            """)
    Optional<Latest> latest(UUID traject, UUID goal, UUID sending);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scales$Known(s, a.answer,
                (select count(o) from GoalScale o where o.goalId = :goal and o.number > s.number),
                (select count(o) from GoalScale o join ScaleAnswer y on y.scale = o.id
                    where o.goalId = :goal and o.number > s.number
                    and y.answer = nl.weegwijzer.goals.scaling.ScaleAnswer$Kind.YES),
                (select count(c) from GoalScore c where c.scale = s.id and c.submission = :sending))
            from GoalScale s left join ScaleAnswer a on a.scale = s.id
            where s.traject = :traject and s.goalId = :goal and s.number = :number
            """)
    Optional<Known> known(UUID traject, UUID goal, int number, UUID sending);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scales$Heading(h.title, g.agreement.state, g.agreement.revision)
            from Goal g join HistoryLine h on h.goal = g and h.revision = g.agreement.revision and h.act in (
                nl.weegwijzer.goals.GoalAct.PROPOSED, nl.weegwijzer.goals.GoalAct.REWORDED)
            where g.traject = :traject and g.id = :goal
            """)
    Optional<Heading> heading(UUID traject, UUID goal);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scales$Told(s, p.name, a.answer, q.name, a.saidAt, a.words)
            from GoalScale s join Person p on p.id = s.writtenBy
                left join ScaleAnswer a on a.scale = s.id left join Person q on q.id = a.saidBy
            where s.traject = :traject and s.goalId = :goal order by s.number
            """)
    List<Told> of(UUID traject, UUID goal);
}
