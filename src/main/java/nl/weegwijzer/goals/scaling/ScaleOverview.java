package nl.weegwijzer.goals.scaling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.ScaleAnswer.Kind;
import nl.weegwijzer.goals.scaling.ScaleSummary.Look;
import nl.weegwijzer.goals.scaling.ScaleSummary.Refused;
import nl.weegwijzer.goals.scaling.ScaleSummary.Scale;
import nl.weegwijzer.goals.scaling.ScaleSummary.Score;
import nl.weegwijzer.goals.scaling.Scales.Heading;
import nl.weegwijzer.goals.scaling.Scales.Told;
import nl.weegwijzer.goals.scaling.Scores.Given;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How far a goal is, as the side that looks may see it.
 *
 * <p>On the occasion of today one sees what the other side chose only after choosing oneself, so that neither is led by
 * the other; what was chosen on earlier occasions, or on a scale that can no longer be scored, is seen by both.
 */
@Service
public class ScaleOverview {

    private final Scales scales;
    private final Scores scores;
    private final CurrentPerson current;
    private final Clock clock;

    ScaleOverview(Scales scales, Scores scores, CurrentPerson current, Clock clock) {
        this.scales = scales;
        this.scores = scores;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The scale of a goal and everything that was seen on it.
     *
     * @throws NotFound when there is no such goal in this traject
     */
    @ForParties
    public ScaleSummary of(TrajectId traject, GoalId goal) {
        Heading heading = scales.heading(traject.value(), goal.value()).orElseThrow(NotFound::new);
        List<Told> told = scales.of(traject.value(), goal.value());
        boolean open = heading.state() == GoalState.AGREED;
        Told stands = stands(told, heading.revision());
        Scale scale = scale(stands, heading.revision());
        Scale proposed = scale(beside(told, stands), heading.revision());
        List<Given> given = told.isEmpty() ? List.of() : scores.of(traject.value(), goal.value());
        List<Look> looks = looks(told, given, open ? scale : null);
        Refused refused = told.isEmpty() ? null : told.getLast().refused();
        return new ScaleSummary(goal, heading.title(), open, scale, proposed, refused, told.size(), looks);
    }

    /** What is asked beside what stands. */
    private static @Nullable Told beside(List<Told> told, @Nullable Told stands) {
        return told.stream()
                .skip(Math.max(0, told.size() - 1))
                .filter(last -> last.answer() == null && last != stands)
                .findFirst()
                .orElse(null);
    }

    /** What both agreed on last. When that is for other words, or nothing is, what is asked now comes before it. */
    private static @Nullable Told stands(List<Told> told, int revision) {
        Told agreed = null;
        for (Told one : told) {
            agreed = one.answer() == Kind.YES ? one : agreed;
        }
        boolean holds = agreed != null && agreed.scale().wording() == revision;
        boolean asked = !told.isEmpty() && told.getLast().answer() == null;
        return asked && !holds ? told.getLast() : agreed;
    }

    private @Nullable Scale scale(@Nullable Told told, int revision) {
        return told == null ? null : inWords(told, revision);
    }

    private Scale inWords(Told told, int revision) {
        GoalScale scale = told.scale();
        LocalDate today = LegalDays.today(clock);
        return new Scale(
                scale.number(),
                scale.content(),
                scale.side(),
                told.by(),
                scale.writtenAt(),
                told.agreedAt(),
                scale.wording() == revision,
                ScaleChecks.of(scale.content(), told.fixedOn(today)),
                scale.occasions().on(today).orElse(null),
                scale.occasions().after(today).orElse(null));
    }

    private List<Look> looks(List<Told> told, List<Given> given, @Nullable Scale now) {
        List<Look> looks = new ArrayList<>();
        for (Told one : told) {
            Map<LocalDate, List<Given>> byDay = given.stream()
                    .filter(score -> score.scale().equals(one.scale().id()))
                    .collect(groupingBy(Given::occasion, TreeMap::new, toList()));
            byDay.forEach((day, scored) -> looks.add(look(day, one, scored, now)));
        }
        return List.copyOf(looks);
    }

    private Look look(LocalDate day, Told told, List<Given> scored, @Nullable Scale now) {
        Side me = Side.of(current);
        boolean today =
                now != null && now.agreed() && now.number() == told.scale().number() && day.equals(now.occasion());
        boolean keep = today && last(scored, me) == null;
        Score client = keep && me == Side.PROFESSIONAL ? null : last(scored, Side.CLIENT);
        Score professional = keep && me == Side.CLIENT ? null : last(scored, Side.PROFESSIONAL);
        return new Look(told.scale().number(), day, told.scale().content(), client, professional, keep);
    }

    /** Looking again on the same occasion counts instead of what was chosen before. */
    private static @Nullable Score last(List<Given> scored, Side side) {
        return scored.stream()
                .filter(score -> score.side() == side)
                .reduce((_, later) -> later)
                .map(Given::score)
                .orElse(null);
    }
}
