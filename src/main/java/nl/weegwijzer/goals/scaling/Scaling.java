package nl.weegwijzer.goals.scaling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.GoalAct;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalNotes;
import nl.weegwijzer.goals.GoalNotes.Noted;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.goals.refusal.NotStartedYet;
import nl.weegwijzer.goals.refusal.ScaleChanged;
import nl.weegwijzer.goals.refusal.ScaleIncomplete;
import nl.weegwijzer.goals.refusal.ScaleNotAgreed;
import nl.weegwijzer.goals.scaling.ScaleAnswer.Kind;
import nl.weegwijzer.goals.scaling.Scales.Known;
import nl.weegwijzer.goals.scaling.Scales.Latest;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.response.ReasonMissing;
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
    private final ScaleAnswers answers;
    private final Scores scores;
    private final GoalNotes notes;
    private final CurrentPerson current;

    Scaling(Scales scales, ScaleAnswers answers, Scores scores, GoalNotes notes, CurrentPerson current) {
        this.scales = scales;
        this.answers = answers;
        this.scores = scores;
        this.notes = notes;
        this.current = current;
    }

    /**
     * Proposes a scale, which is a yes to it and asks the other side. An agreed scale stands and is scored until they
     * say yes to this one; a proposal that still waits gives way to it.
     *
     * @param seen the number of what was proposed last while writing, or 0 when nothing was
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
        if (seen != latest.map(Latest::number).orElse(0)) {
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
        Optional<Known> known = scales.known(traject.value(), goal.value(), number, goal.value());
        if (known.filter(one -> one.answer() == Kind.YES).isPresent()) {
            return;
        }
        Noted noted = notes.note(traject, goal, GoalAct.SCALE_AGREED, measured(known), "");
        GoalScale scale = read(known.filter(Known::open), noted);
        if (scale.side() == noted.side()) {
            throw new ScaleNotAgreed();
        }
        answers.save(new ScaleAnswer(scale, noted, Kind.YES, ""));
    }

    /**
     * Says no to a scale that waits for an answer; who wrote it takes it back. An agreed scale simply goes on.
     *
     * @param number the scale that was read
     * @param why needed for a no to what the other side wrote; may be empty for what is taken back
     * @throws ReasonMissing when nothing says why
     * @throws ScaleChanged when it was agreed or another one was proposed since, or the goal was worded anew
     */
    @ForParties(changes = true)
    public void decline(TrajectId traject, GoalId goal, int number, String why) {
        Optional<Known> known = scales.known(traject.value(), goal.value(), number, goal.value());
        if (known.filter(one -> one.answer() == Kind.NO || one.answer() == Kind.TAKEN_BACK)
                .isPresent()) {
            return;
        }
        Side me = Side.of(current);
        boolean mine = known.filter(one -> one.scale().side() == me).isPresent();
        String clean = Words.clean(why, Words.TEXT);
        GoalAct act = mine ? GoalAct.SCALE_TAKEN_BACK : GoalAct.SCALE_REFUSED;
        Noted noted = notes.note(traject, goal, act, measured(known), clean);
        GoalScale scale = read(known.filter(Known::open), noted);
        if (!mine && clean.isEmpty()) {
            throw new ReasonMissing();
        }
        answers.save(new ScaleAnswer(scale, noted, mine ? Kind.TAKEN_BACK : Kind.NO, clean));
    }

    /**
     * Says how far the goal is on the occasion of today. Looking again on that occasion counts instead, and keeps what
     * was said before.
     *
     * @param number the scale that was read
     * @param words why; may be empty
     * @throws ScaleChanged when another scale was agreed since, or the goal was worded anew
     * @throws ScaleNotAgreed when not both said yes to the scale
     * @throws NotStartedYet before the first day on which both look
     */
    @ForParties(changes = true)
    public void score(
            TrajectId traject, GoalId goal, SubmissionId submission, int number, AttainmentLevel level, String words) {
        UUID sending = submission.with(goal, number, level, words);
        Optional<Known> known = scales.known(traject.value(), goal.value(), number, sending);
        if (known.filter(one -> one.sent() > 0).isPresent()) {
            return;
        }
        String clean = Words.clean(words, Words.TEXT);
        Noted noted = notes.note(traject, goal, GoalAct.SCORED, said(known, level), clean);
        GoalScale scale = read(known.filter(one -> one.laterAgreed() == 0), noted);
        if (known.orElseThrow().answer() != Kind.YES) {
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

    private static GoalScale read(Optional<Known> known, Noted noted) {
        return known.map(Known::scale)
                .filter(scale -> scale.wording() == noted.wording())
                .orElseThrow(ScaleChanged::new);
    }

    private static String measured(Optional<Known> known) {
        return known.map(one -> one.scale().content().measured()).orElse("");
    }

    private static String said(Optional<Known> known, AttainmentLevel level) {
        return known.map(one -> one.scale().content().level(level)).orElse("");
    }
}
