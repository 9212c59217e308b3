package nl.weegwijzer.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.goals.Goal.Author;
import nl.weegwijzer.goals.GoalSummary.Happening;
import nl.weegwijzer.goals.GoalSummary.Wording;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.Words;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did with a goal. */
@Entity
@Immutable
@Table(name = "goal_history")
class HistoryLine extends Appended {

    /** The words of an act: a wording to agree on, or a reason. */
    record Said(String title, String words) {

        static final Said NOTHING = new Said("", "");

        /** A wording; its reason may be empty. */
        static Said wording(String title, String why) {
            Said said = new Said(Words.clean(title, Words.LINE), Words.clean(why, Words.TEXT));
            if (said.title.isEmpty()) {
                throw new WordsMissing();
            }
            return said;
        }

        /** A reason where one is needed. */
        static Said because(String why) {
            Said said = new Said("", Words.clean(why, Words.TEXT));
            if (said.words.isEmpty()) {
                throw new ReasonMissing();
            }
            return said;
        }
    }

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private GoalAct act;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID doneBy;

    private Instant doneAt;

    private int revision;

    private String title;

    private String words;

    @Column(name = "step_id")
    private @Nullable UUID step;

    @Enumerated(EnumType.STRING)
    private @Nullable StepStatus stepStatus;

    @SuppressWarnings("NullAway.Init")
    protected HistoryLine() {}

    HistoryLine(
            Goal goal,
            OrganisationId organisation,
            int ordinal,
            GoalAct act,
            Author author,
            int revision,
            Said said,
            @Nullable GoalStep step) {
        super(Identifiers.next());
        this.goal = goal;
        this.organisation = organisation;
        this.ordinal = ordinal;
        this.act = act;
        this.side = author.side();
        this.doneBy = author.person().value();
        this.doneAt = author.at();
        this.revision = revision;
        this.title = said.title;
        this.words = said.words;
        this.step = step == null ? null : step.id().value();
        this.stepStatus = step == null ? null : step.status();
    }

    GoalId goal() {
        return goal.id();
    }

    GoalAct act() {
        return act;
    }

    Side side() {
        return side;
    }

    Instant doneAt() {
        return doneAt;
    }

    boolean says(Said said) {
        return title.equals(said.title) && words.equals(said.words);
    }

    boolean wordsRevision(int number) {
        return act.words() && revision == number;
    }

    Wording wording(String by) {
        return new Wording(revision, title, words, side, by, doneAt);
    }

    Happening happening(String by) {
        StepId about = step == null ? null : new StepId(step);
        return new Happening(act, side, by, doneAt, revision, title, words, about, stepStatus);
    }
}
