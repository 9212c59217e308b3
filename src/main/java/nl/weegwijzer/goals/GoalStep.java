package nl.weegwijzer.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.shared.OrganisationId;

/** One step towards a goal, with who takes it and when. Its words stay; how far it is can change. */
@Entity
class GoalStep {

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id", updatable = false)
    private Goal goal;

    @Column(updatable = false)
    private UUID submission;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StepActor actor;

    @Column(updatable = false)
    private String actorName;

    @Column(updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected GoalStep() {}

    GoalStep(Goal goal, OrganisationId organisation, UUID submission, int position, NewStep step, LocalDate today) {
        this.id = StepId.create().value();
        this.goal = goal;
        this.organisation = organisation;
        this.submission = submission;
        this.position = position;
        this.words = step.cleanWords();
        this.actor = step.actor();
        this.actorName = step.cleanName();
        this.day = step.usableDay(today);
        this.status = StepStatus.TO_DO;
        this.reason = "";
    }

    StepId id() {
        return new StepId(id);
    }

    GoalId goal() {
        return goal.id();
    }

    String words() {
        return words;
    }

    StepStatus status() {
        return status;
    }

    boolean isOf(UUID sending) {
        return submission.equals(sending);
    }

    boolean stands(StepStatus how, String why) {
        return status == how && reason.equals(why);
    }

    /** Says how far it is; {@code why} is empty unless it cannot be taken yet. */
    void mark(StepStatus how, String why) {
        if (how == StepStatus.CANNOT_YET && why.isEmpty()) {
            throw new ReasonMissing();
        }
        status = how;
        reason = why;
    }

    GoalSummary.Step summary() {
        return new GoalSummary.Step(id(), words, actor, actorName, day, status, reason);
    }
}
