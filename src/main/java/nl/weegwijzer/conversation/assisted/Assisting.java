package nl.weegwijzer.conversation.assisted;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.conversation.assisted.AssistedEntry.Hand;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.refusal.WordingChanged;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.Sealing;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.NoSuchItem;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.response.comparison.ClientView;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * A professional types a client's words in their presence. Nothing of it counts until the client says so: no comparison,
 * no outcome and no goal knows of it. The same form sent again is the same act.
 */
@Service
@RetriedWhenOvertaken
public class Assisting {

    private final AssistedEntries entries;
    private final AssistedCodes codes;
    private final ExplanationOverview explanations;
    private final ComparisonOverview comparison;
    private final GoalOverview goals;
    private final Sealing sealing;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assisting(
            AssistedEntries entries,
            AssistedCodes codes,
            ExplanationOverview explanations,
            ComparisonOverview comparison,
            GoalOverview goals,
            Sealing sealing,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.codes = codes;
        this.explanations = explanations;
        this.comparison = comparison;
        this.goals = goals;
        this.sealing = sealing;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Types what a client says.
     *
     * @throws WordsMissing when they say nothing
     * @throws NoSuchItem when the version does not hold the item
     */
    @ForProfessional(changes = true)
    public AssistedId say(
            TrajectId traject, SubmissionId submission, ResponseKind kind, @Nullable About about, String words) {
        String clean = Words.clean(words, Words.TEXT);
        if (clean.isEmpty()) {
            throw new WordsMissing();
        }
        String item = about == null ? "" : itemName(traject, about);
        return enter(traject, submission.with(kind, about, words), Typed.words(kind, about, item, clean));
    }

    /**
     * Types how important a factor is to a client, or how it felt weighed, in the newest version.
     *
     * @throws NoSuchItem when the afweging holds no such factor
     */
    @ForProfessional(changes = true)
    public AssistedId view(
            TrajectId traject,
            SubmissionId submission,
            AfwegingId afweging,
            ItemId factor,
            Moment moment,
            ClientView view) {
        SideBySide both = comparison.sideBySide(traject, afweging);
        String name = both.rows().stream()
                .filter(row -> row.item().equals(factor))
                .map(SideBySide.Row::name)
                .findFirst()
                .orElseThrow(NoSuchItem::new);
        UUID sending = submission.with(afweging, factor, moment, view);
        return enter(traject, sending, Typed.view(afweging, both.version(), factor, name, moment, view));
    }

    /**
     * Types that a client says yes to a goal as it is worded now.
     *
     * @throws WordingChanged when another wording stands there by now
     */
    @ForProfessional(changes = true)
    public AssistedId agree(TrajectId traject, SubmissionId submission, GoalId goal, int seen) {
        GoalSummary found = goals.one(traject, goal);
        if (found.wording().revision() != seen) {
            throw new WordingChanged();
        }
        return enter(
                traject,
                submission.with(goal, seen),
                Typed.yes(goal, seen, found.wording().title()));
    }

    /** Makes six digits for everything that was typed until now; earlier ones open nothing any more. Shown once. */
    @ForProfessional(changes = true)
    public String code(TrajectId traject, SubmissionId submission) {
        UUID sending = submission.with(traject, "code");
        String digits = AssistedCode.digits(submission);
        if (!codes.existsById(sending)) {
            codes.save(new AssistedCode(
                    sending,
                    current.organisation(),
                    traject,
                    digits,
                    text -> sealing.seal(traject, text),
                    current.id(),
                    clock.instant()));
        }
        return digits;
    }

    private AssistedId enter(TrajectId traject, UUID sending, Typed typed) {
        Optional<UUID> first = entries.sent(traject.value(), sending);
        if (first.isPresent()) {
            return new AssistedId(first.get());
        }
        Hand hand = new Hand(current.organisation(), traject, current.id(), clock.instant());
        AssistedId id = entries.save(new AssistedEntry(hand, sending, typed)).id();
        events.publishEvent(new AssistedChanged(traject, id));
        return id;
    }

    private String itemName(TrajectId traject, About about) {
        Explanation version =
                explanations.version(traject, about.afweging(), about.version()).explanation();
        return about.item() == null ? "" : Items.name(version, about.item());
    }
}
