package nl.weegwijzer.goals.scaling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.GoalAct;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalNotes;
import nl.weegwijzer.goals.GoalNotes.Noted;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.goals.refusal.NotStartedYet;
import nl.weegwijzer.goals.refusal.ScaleChanged;
import nl.weegwijzer.goals.refusal.ScaleIncomplete;
import nl.weegwijzer.goals.refusal.ScaleNotAgreed;
import nl.weegwijzer.goals.scaling.Scales.Latest;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.springframework.stereotype.Service;

/**
 * Both sides make the scale of an agreed goal, and both score on it; who acts decides for which side.
 *
 * <p>Every act is refused with {@link NotFound} when the goal is not of this traject, with {@link GoalClosed} when it was
 * reached or stopped, and with {@link NotAgreedYet} while not both said yes to its wording. Nothing is overwritten: a
 * scale is followed by another, and a score by another. Doing the same twice is one act.
 *
 * @see ScaleRule the rules and their source
 */
@Service
@RetriedWhenOvertaken
public class Scaling {

    private final Scales scales;
    private final Yesses yesses;
    private final Scores scores;
    private final GoalNotes notes;

    Scaling(Scales scales, Yesses yesses, Scores scores, GoalNotes notes) {
        this.scales = scales;
        this.yesses = yesses;
        this.scores = scores;
        this.notes = notes;
    }

    /**
     * Proposes a scale, which is a yes to it and asks the other side; scores wait for their yes.
     *
     * @param seen the number of the scale that was there while writing, or 0 when there was none
     * @throws ScaleChanged when another one was proposed since
     * @throws ScaleIncomplete when a {@link Flaw} stops it
     */
    @ForParties(changes = true)
    public void propose(TrajectId traject, GoalId goal, SubmissionId submission, int seen, NewScale scale) {
        NewScale clean = scale.clean();
        UUID sending = submission.with(goal, seen, clean);
        Optional<Latest> latest = scales.latest(traject.value(), goal.value(), sending);
        if (latest.filter(known -> known.sent() > 0).isPresent()) {
            return;
        }
        Noted noted = notes.note(traject, goal, GoalAct.SCALE_PROPOSED, clean.measured(), "", clean.inWords());
        if (seen != latest.map(known -> known.scale().number()).orElse(0)) {
            throw new ScaleChanged();
        }
        refuseWhatStops(clean, noted);
        scales.save(new GoalScale(new GoalScale.Of(traject, goal, seen + 1, sending), noted, clean));
    }

    /**
     * Says yes to the scale that the other side wrote; whoever wrote it has said yes.
     *
     * @param number the scale that was read
     * @throws ScaleChanged when another one was proposed since, or the goal was worded anew
     */
    @ForParties(changes = true)
    public void agree(TrajectId traject, GoalId goal, int number) {
        Optional<Latest> latest = scales.latest(traject.value(), goal.value(), goal.value());
        if (latest.filter(known -> known.agreed() > 0 && known.scale().number() == number)
                .isPresent()) {
            return;
        }
        Noted noted = notes.note(traject, goal, GoalAct.SCALE_AGREED, measured(latest), "");
        GoalScale scale = read(latest, number, noted);
        if (scale.side() == noted.side()) {
            throw new ScaleNotAgreed();
        }
        yesses.save(new ScaleYes(scale, noted));
    }

    /**
     * Says how far the goal is on the occasion of today. Looking again on that occasion counts instead, and keeps what
     * was said before.
     *
     * @param number the scale that was read
     * @param words why; may be empty
     * @throws ScaleChanged when another scale was proposed since, or the goal was worded anew
     * @throws ScaleNotAgreed when not both said yes to the scale
     * @throws NotStartedYet before the first day on which both look
     */
    @ForParties(changes = true)
    public void score(
            TrajectId traject, GoalId goal, SubmissionId submission, int number, AttainmentLevel level, String words) {
        UUID sending = submission.with(goal, number, level, words);
        Optional<Latest> latest = scales.latest(traject.value(), goal.value(), sending);
        if (latest.filter(known -> known.sent() > 0).isPresent()) {
            return;
        }
        String clean = Words.clean(words, Words.TEXT);
        Noted noted = notes.note(traject, goal, GoalAct.SCORED, said(latest, level), clean);
        GoalScale scale = read(latest, number, noted);
        if (latest.orElseThrow().agreed() == 0) {
            throw new ScaleNotAgreed();
        }
        LocalDate occasion = scale.occasions().on(LegalDays.of(noted.at())).orElseThrow(NotStartedYet::new);
        scores.save(new GoalScore(scale, sending, noted, occasion, level, clean));
    }

    private static void refuseWhatStops(NewScale scale, Noted noted) {
        if (ScaleChecks.of(scale, LegalDays.of(noted.at())).stream()
                .anyMatch(remark -> remark.flaw().stops())) {
            throw new ScaleIncomplete();
        }
    }

    private static GoalScale read(Optional<Latest> latest, int number, Noted noted) {
        return latest.map(Latest::scale)
                .filter(scale -> scale.number() == number && scale.wording() == noted.wording())
                .orElseThrow(ScaleChanged::new);
    }

    private static String measured(Optional<Latest> latest) {
        return latest.map(known -> known.scale().content().measured()).orElse("");
    }

    private static String said(Optional<Latest> latest, AttainmentLevel level) {
        return latest.map(known -> known.scale().content().level(level)).orElse("");
    }
}
