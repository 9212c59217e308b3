package nl.weegwijzer.conversation.assisted;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.Sealing;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paced;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * A client says whether what was typed for them is what they said. Only then it counts, as theirs, from that moment on.
 * What was said of it first stands; saying so again changes nothing.
 */
@Service
@RetriedWhenOvertaken
public class Confirming {

    private final AssistedEntries entries;
    private final AssistedVerdicts verdicts;
    private final AssistedCodes codes;
    private final AssistedTries tries;
    private final Responding responding;
    private final WeighingAlong weighing;
    private final GoalSetting goals;
    private final Sealing sealing;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirming(
            AssistedEntries entries,
            AssistedVerdicts verdicts,
            AssistedCodes codes,
            AssistedTries tries,
            Responding responding,
            WeighingAlong weighing,
            GoalSetting goals,
            Sealing sealing,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.verdicts = verdicts;
        this.codes = codes;
        this.tries = tries;
        this.responding = responding;
        this.weighing = weighing;
        this.goals = goals;
        this.sealing = sealing;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Confirms it with the code that the professional showed or printed; with a wrong one nothing happens but a count.
     *
     * @throws NotFound when nothing such was typed in this traject
     */
    @ForClient(changes = true)
    @Paced(Pace.GUESSING)
    public CodeCheck confirm(TrajectId traject, AssistedId entry, String code) {
        AssistedEntry found = found(traject, entry);
        if (ended(entry)) {
            return CodeCheck.RIGHT;
        }
        CodeCheck check = check(traject, found.enteredAt(), code);
        if (check == CodeCheck.RIGHT) {
            end(traject, entry, Verdict.CONFIRMED, "");
            count(traject, found);
        }
        return check;
    }

    /** Says that this is not what they said; words of their own stand beside it, and may be empty. */
    @ForClient(changes = true)
    public void refuse(TrajectId traject, AssistedId entry, String words) {
        found(traject, entry);
        if (!ended(entry)) {
            end(traject, entry, Verdict.REFUSED, words);
            events.publishEvent(ClientWrote.typed(traject, entry.value(), words));
        }
    }

    /** Enters that the client signed it on paper, which is said wherever it stands. */
    @ForProfessional(changes = true)
    public void signedOnPaper(TrajectId traject, AssistedId entry) {
        AssistedEntry found = found(traject, entry);
        if (!ended(entry)) {
            end(traject, entry, Verdict.ON_PAPER, "");
            countFromPaper(traject, found);
        }
    }

    private AssistedEntry found(TrajectId traject, AssistedId entry) {
        return entries.one(traject.value(), entry.value()).orElseThrow(NotFound::new);
    }

    private boolean ended(AssistedId entry) {
        return verdicts.of(entry.value()).isPresent();
    }

    private void end(TrajectId traject, AssistedId entry, Verdict verdict, String words) {
        verdicts.save(
                new AssistedVerdict(current.organisation(), entry, verdict, words, current.id(), clock.instant()));
        events.publishEvent(new AssistedChanged(traject, entry));
    }

    private void count(TrajectId traject, AssistedEntry entry) {
        Typed typed = entry.typed();
        switch (typed.kind()) {
            case RESPONSE ->
                responding.say(traject, sheet(entry), known(typed.responseKind()), typed.about(), typed.words());
            case IMPORTANT, FELT ->
                weighing.give(
                        traject,
                        typed.weighed(),
                        known(typed.version()),
                        typed.factor(),
                        known(typed.moment()),
                        typed.view());
            case GOAL_YES -> goals.agree(traject, typed.wanted(), known(typed.revision()));
        }
    }

    private void countFromPaper(TrajectId traject, AssistedEntry entry) {
        Typed typed = entry.typed();
        switch (typed.kind()) {
            case RESPONSE ->
                responding.sayOnPaper(traject, sheet(entry), known(typed.responseKind()), typed.about(), typed.words());
            case IMPORTANT, FELT ->
                weighing.giveOnPaper(
                        traject,
                        typed.weighed(),
                        known(typed.version()),
                        typed.factor(),
                        known(typed.moment()),
                        typed.view());
            case GOAL_YES -> goals.agreeOnPaper(traject, typed.wanted(), known(typed.revision()));
        }
    }

    private CodeCheck check(TrajectId traject, Instant enteredAt, String typed) {
        AssistedCode code = codes.newest(traject.value()).orElse(null);
        if (code == null || !code.opens(enteredAt, clock.instant())) {
            return CodeCheck.SPENT;
        }
        int wrong = tries.of(code.getId());
        if (wrong >= AssistedCode.TRIES) {
            return CodeCheck.SPENT;
        }
        if (code.is(typed, text -> sealing.seal(traject, text))) {
            return CodeCheck.RIGHT;
        }
        tries.save(new AssistedTry(current.organisation(), code.getId(), wrong + 1, clock.instant()));
        return CodeCheck.WRONG;
    }

    private static SubmissionId sheet(AssistedEntry entry) {
        return new SubmissionId(entry.getId());
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
