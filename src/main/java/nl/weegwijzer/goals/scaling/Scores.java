package nl.weegwijzer.goals.scaling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    GoalScore save(GoalScore score);

    @Query("""
            select new nl.weegwijzer.goals.scaling.Scores$Given(
                c.scale, c.occasion, c.side, c.level, c.words, p.name, c.scoredAt)
            from GoalScale s join GoalScore c on c.scale = s.id join Person p on p.id = c.scoredBy
            where s.traject = :traject and s.goalId = :goal order by c.scoredAt, c.id
            """)
    List<Given> of(UUID traject, UUID goal);
}
