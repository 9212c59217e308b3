package nl.weegwijzer.goals.scaling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalNotes.Noted;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.TrajectId;
import org.hibernate.annotations.Immutable;

/** Six levels in words for one wording of a goal, as one side wrote them; writing is saying yes. */
@Entity
@Immutable
class GoalScale extends Appended {

    /** Which goal, which scale of it, and which sending of its form. */
    record Of(TrajectId traject, GoalId goal, int number, UUID submission) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "goal_id")
    private UUID goalId;

    private UUID submission;

    private int number;

    private int wording;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID writtenBy;

    private Instant writtenAt;

    private String measured;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private int everyWeeks;

    private String worse;

    private String baseline;

    private String less;

    private String goal;

    private String more;

    private String muchMore;

    @SuppressWarnings("NullAway.Init")
    protected GoalScale() {}

    /** @param scale clean, and without a flaw that stops it */
    GoalScale(Of of, Noted noted, NewScale scale) {
        super(Identifiers.next());
        this.organisation = noted.organisation();
        this.traject = of.traject.value();
        this.goalId = of.goal.value();
        this.number = of.number;
        this.submission = of.submission;
        this.wording = noted.wording();
        this.side = noted.side();
        this.writtenBy = noted.by().value();
        this.writtenAt = noted.at();
        fill(scale);
    }

    private void fill(NewScale scale) {
        measured = scale.measured();
        startsOn = Objects.requireNonNull(scale.starts());
        endsOn = Objects.requireNonNull(scale.ends());
        everyWeeks = scale.everyWeeks();
        worse = scale.level(AttainmentLevel.WORSE);
        baseline = scale.level(AttainmentLevel.BASELINE);
        less = scale.level(AttainmentLevel.LESS);
        goal = scale.level(AttainmentLevel.GOAL);
        more = scale.level(AttainmentLevel.MORE);
        muchMore = scale.level(AttainmentLevel.MUCH_MORE);
    }

    UUID id() {
        return getId();
    }

    GoalId goal() {
        return new GoalId(goalId);
    }

    int number() {
        return number;
    }

    Side side() {
        return side;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** The wording of the goal that it is for. */
    int wording() {
        return wording;
    }

    /** On which days both look. */
    Occasions occasions() {
        return new Occasions(startsOn, endsOn, everyWeeks);
    }

    /** What was filled in. */
    NewScale content() {
        Map<AttainmentLevel, String> levels = new EnumMap<>(Map.of(
                AttainmentLevel.WORSE, worse,
                AttainmentLevel.BASELINE, baseline,
                AttainmentLevel.LESS, less,
                AttainmentLevel.GOAL, goal,
                AttainmentLevel.MORE, more,
                AttainmentLevel.MUCH_MORE, muchMore));
        return new NewScale(measured, levels, startsOn, endsOn, everyWeeks);
    }
}
