package nl.weegwijzer.goals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.GoalOverview.KeptBack.Choice;
import nl.weegwijzer.goals.GoalSummary.Happening;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every goal. */
interface Goals extends Repository<Goal, UUID> {

    /**
     * A line of the history with the name of who did it.
     *
     * @param kept whether the reader learns that it happened, and not yet what was said
     */
    record Told(HistoryLine line, String by, boolean kept) {

        Told(HistoryLine line, String by) {
            this(line, by, false);
        }

        /** Whether this side chose a level there. */
        boolean chosenBy(Side side) {
            return line.act() == GoalAct.SCORED && line.side() == side;
        }

        Choice choice() {
            return new Choice(line.goal(), line.doneAt());
        }

        Told withoutWords() {
            return new Told(line, by, true);
        }

        Happening happening() {
            Happening happening = line.happening(by);
            return kept ? happening.withoutWords() : happening;
        }
    }

    Goal save(Goal goal);

    Optional<Goal> findByIdAndTraject(UUID id, UUID traject);

    List<Goal> findByTrajectOrderById(UUID traject);

    @Query("select g.id from Goal g where g.traject = :traject and g.submission = :submission")
    Optional<UUID> sent(UUID traject, UUID submission);

    @Query("""
            select new nl.weegwijzer.goals.Goals$Told(h, p.name)
            from HistoryLine h join Person p on p.id = h.doneBy
            where h.goal.traject = :traject order by h.goal.id, h.ordinal
            """)
    List<Told> history(UUID traject);

    @Query("select s from GoalStep s where s.goal.traject = :traject order by s.goal.id, s.position")
    List<GoalStep> steps(UUID traject);

    @Query("""
            select new nl.weegwijzer.goals.GoalSummary$Glance(
                g.id, h.title, g.agreement.state, g.agreement.revision, g.agreement.clientYes, s.words, s.day)
            from Goal g
                join HistoryLine h on h.goal = g and h.revision = g.agreement.revision and h.act in (
                    nl.weegwijzer.goals.GoalAct.PROPOSED, nl.weegwijzer.goals.GoalAct.REWORDED)
                left join GoalStep s on s.goal = g and s.position = (
                    select min(next.position) from GoalStep next where next.goal = g and next.status in (
                        nl.weegwijzer.goals.StepStatus.TO_DO, nl.weegwijzer.goals.StepStatus.BUSY))
            where g.traject = :traject and g.agreement.state not in (
                nl.weegwijzer.goals.GoalState.REACHED, nl.weegwijzer.goals.GoalState.STOPPED)
            order by g.id
            """)
    List<GoalSummary.Glance> going(UUID traject);
}
