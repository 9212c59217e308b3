package nl.weegwijzer.jointplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.jointplan.JointPlan.Contributed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The goal above all others of each client, and everything that belongs to it. */
interface JointGoals extends Repository<JointGoal, UUID> {

    /** A goal that may be chosen, with whose it is. */
    record Chosen(UUID client, GoalState state, long sent) {}

    /** The goal that stands above all others now, in the words of now. */
    record Standing(
            UUID id,
            UUID goal,
            String title,
            GoalState state,
            String behaviour,
            String by,
            Instant at,
            @Nullable Integer mark,
            @Nullable Instant believedAt) {}

    /** How an element stands. */
    record Read(String element, nl.weegwijzer.jointplan.Standing standing) {}

    JointGoal save(JointGoal goal);

    @Query("""
            select new nl.weegwijzer.jointplan.JointGoals$Chosen(t.client, g.agreement.state,
                (select count(j) from JointGoal j where j.client = t.client and j.submission = :sending))
            from Goal g join Traject t on t.id = g.traject where g.id = :goal and g.traject = :traject
            """)
    Optional<Chosen> choosable(UUID traject, UUID goal, UUID sending);

    /** The last one chosen for the client of this traject, in the organisation that it is in. */
    @Query("""
            select new nl.weegwijzer.jointplan.JointGoals$Standing(
                j.id, j.goal, h.title, g.agreement.state, j.behaviour, p.name, j.chosenAt, b.mark, b.saidAt)
            from Traject t join JointGoal j on j.client = t.client and j.organisation = t.organisation
                join Goal g on g.id = j.goal join Person p on p.id = j.chosenBy
                join HistoryLine h on h.goal = g and h.revision = g.agreement.revision and h.act in (
                    nl.weegwijzer.goals.GoalAct.PROPOSED, nl.weegwijzer.goals.GoalAct.REWORDED)
                left join Belief b on b.jointGoal = j.id and b.saidAt = (
                    select max(last.saidAt) from Belief last where last.jointGoal = j.id)
            where t.id = :traject order by j.id desc, b.id desc limit 1
            """)
    Optional<Standing> standing(UUID traject);

    @Query("""
            select new nl.weegwijzer.jointplan.JointPlan$Contributed(
                c.id, c.element, c.discipline, c.intervention, c.words, p.name, c.addedAt, e.reason)
            from Contribution c join Person p on p.id = c.addedBy left join ContributionEnd e on e.contribution = c.id
            where c.jointGoal = :joint order by c.id
            """)
    List<Contributed> contributed(UUID joint);

    @Query("select new nl.weegwijzer.jointplan.JointGoals$Read(r.element, r.standing) from ElementReading r"
            + " where r.jointGoal = :joint order by r.id")
    List<Read> readings(UUID joint);

    @Query("select count(c) from Contribution c where c.jointGoal = :joint and c.submission = :sending")
    long sent(UUID joint, UUID sending);

    @Query("select count(b) from Belief b where b.jointGoal = :joint and b.submission = :sending")
    long said(UUID joint, UUID sending);

    /** Why it ended, empty while it did not; none when it is not of this goal. */
    @Query("""
            select coalesce(e.reason, '') from Contribution c left join ContributionEnd e on e.contribution = c.id
            where c.id = :id and c.jointGoal = :joint
            """)
    Optional<String> endedWith(UUID joint, UUID id);
}
