package nl.weegwijzer.goals.scaling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.ScaleSummary.Score;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How far each side saw each goal. */
interface Scores extends Repository<GoalScore, UUID> {

    /** One score with who gave it. */
    record Given(
            UUID scale, LocalDate occasion, Side side, AttainmentLevel level, String words, String by, Instant at) {

        Score score() {
            return new Score(level, words, by, at);
        }
    }

    /** One score with the scale that it is on. */
    record Placed(GoalScale scale, Side side, LocalDate occasion, Instant at) {

        GoalId goal() {
            return scale.goal();
        }

        /** Whether it is of the occasion for which somebody looks who looks on this day. */
        boolean isOf(LocalDate day) {
            return scale.occasions().on(day).filter(occasion::equals).isPresent();
        }
    }

    GoalScore save(GoalScore score);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scores$Given(
                c.scale, c.occasion, c.side, c.level, c.words, p.name, c.scoredAt)
            from GoalScale s join GoalScore c on c.scale = s.id join Person p on p.id = c.scoredBy
            where s.traject = :traject and s.goalId = :goal order by c.scoredAt, c.id
            """)
    List<Given> of(UUID traject, UUID goal);

    /** Every score on a scale that is scored now. */
    @Query("""
            select new nl.weegwijzer.goals.scaling.Scores$Placed(s, c.side, c.occasion, c.scoredAt)
            from Goal g join GoalScale s on s.goalId = g.id and s.wording = g.agreement.revision
                join GoalScore c on c.scale = s.id
            where g.traject = :traject and g.agreement.state = nl.weegwijzer.goals.GoalState.AGREED
                and s.number = (select max(o.number) from GoalScale o join ScaleAnswer y on y.scale = o.id
                    where o.goalId = g.id and y.answer = nl.weegwijzer.goals.scaling.ScaleAnswer$Kind.YES)
            """)
    List<Placed> now(UUID traject);
}
