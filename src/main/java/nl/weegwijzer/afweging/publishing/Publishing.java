package nl.weegwijzer.afweging.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.AfwegingPublished;
import nl.weegwijzer.afweging.DecisionBy;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.joint.JointChoice;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.Sealing;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.wordlist.WordListOverview;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Publishes what was peeled, as a version that never changes again. */
@Service
public class Publishing {

    private final Weighing weighing;
    private final ExplanationVersions versions;
    private final Composition composition;
    private final Boundaries boundaries;
    private final WordListOverview wordList;
    private final TrajectOverview trajecten;
    private final Sealing sealing;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            Weighing weighing,
            ExplanationVersions versions,
            Composition composition,
            Boundaries boundaries,
            WordListOverview wordList,
            TrajectOverview trajecten,
            Sealing sealing,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.weighing = weighing;
        this.versions = versions;
        this.composition = composition;
        this.boundaries = boundaries;
        this.wordList = wordList;
        this.trajecten = trajecten;
        this.sealing = sealing;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What is missing before it can be published; empty when it is ready. */
    @ForProfessional
    public List<Missing> missing(TrajectId traject, AfwegingId id) {
        Explanation before = before(traject, id).orElse(null);
        return missing(traject, weighing.draft(traject, id), before);
    }

    /** The next version as the client would read it if it were published now. */
    @ForProfessional
    public Explanation preview(TrajectId traject, AfwegingId id) {
        Explanation before = before(traject, id).orElse(null);
        return compose(traject, weighing.draft(traject, id), before, wordList.lists(), current.id());
    }

    /** The next version, what stands in its way, and the version before it, in one look. */
    @ForProfessional
    public Forthcoming forthcoming(TrajectId traject, AfwegingId id) {
        return forthcoming(traject, id, current.id());
    }

    /**
     * The same as a colleague would publish it, so that who reads along reads what goes out.
     *
     * @throws NotFound when that colleague does not belong to the team
     */
    @ForProfessional
    public Forthcoming forthcoming(TrajectId traject, AfwegingId id, PersonId professional) {
        Draft draft = weighing.draft(traject, id);
        PublishedExplanation latest = latest(traject, id).orElse(null);
        WordLists words = wordList.lists();
        Explanation before = latest == null ? null : latest.explanation();
        Explanation next = compose(traject, draft, before, words, professional);
        return forthcoming(draft, next, latest, boundaries.joint(traject, id, before), words);
    }

    /**
     * The same again after whoever asks wrote something. What writing does not change is not read anew: what was
     * published, and by whom the next version is explained.
     *
     * @param before how it stood before they wrote
     */
    @ForProfessional
    public Forthcoming following(TrajectId traject, AfwegingId id, Forthcoming before) {
        Draft draft = weighing.draft(traject, id);
        PublishedExplanation latest = before.latest();
        DecisionBy by = before.next().decisionBy();
        Explanation next = composition.compose(
                draft,
                boundaries.following(traject, draft, before),
                latest == null ? null : latest.explanation(),
                new Composition.By(by.explainedBy(), by.organisation(), before.words()),
                LegalDays.today(clock));
        return forthcoming(draft, next, latest, before.joint(), before.words());
    }

    /**
     * Publishes the next version. Without an outcome it is an open one, in which the client weighs along first.
     *
     * @return the number of the version
     * @throws NotReady when something is missing
     * @throws NothingToPublish when nothing changed since the version before
     */
    @ForProfessional(changes = true)
    public int publish(TrajectId traject, AfwegingId id) {
        Draft draft = weighing.draft(traject, id);
        Explanation before = before(traject, id).orElse(null);
        Explanation next = compose(traject, draft, before, wordList.lists(), current.id());
        if (before != null && Forthcoming.saysTheSame(draft, next, before)) {
            throw new NothingToPublish();
        }
        List<Missing> missing = missing(traject, draft, before);
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
        keep(traject, id, next);
        return next.number();
    }

    private List<Missing> missing(TrajectId traject, Draft draft, @Nullable Explanation before) {
        return Completeness.missing(draft, before == null, boundaries.joint(traject, draft.id(), before));
    }

    private static Forthcoming forthcoming(
            Draft draft, Explanation next, @Nullable PublishedExplanation latest, JointChoice joint, WordLists words) {
        List<Missing> missing = Completeness.missing(draft, latest == null, joint);
        Forthcoming asItIs = new Forthcoming(draft, next, missing, latest, joint, words);
        return asItIs.nothingNew() ? new Forthcoming(draft, next, List.of(), latest, joint, words) : asItIs;
    }

    private void keep(TrajectId traject, AfwegingId id, Explanation next) {
        Instant now = clock.instant();
        weighing.beginNext(traject, id, now);
        String payload = Snapshots.write(next);
        String seal = sealing.seal(traject, payload);
        PublishedExplanation published = new PublishedExplanation(id, now, seal, next);
        versions.save(new ExplanationVersion(traject, published, payload, current));
        events.publishEvent(new AfwegingPublished(traject, id, next));
    }

    private Explanation compose(
            TrajectId traject, Draft draft, @Nullable Explanation before, WordLists words, PersonId publisher) {
        String explainedBy = trajecten.team(traject).stream()
                .filter(member -> member.id().equals(publisher))
                .map(TeamMember::name)
                .findFirst()
                .orElseThrow(NotFound::new);
        String organisation = trajecten.one(traject).organisationName();
        return composition.compose(
                draft,
                boundaries.of(traject, draft),
                before,
                new Composition.By(explainedBy, organisation, words),
                LegalDays.today(clock));
    }

    private Optional<Explanation> before(TrajectId traject, AfwegingId id) {
        return latest(traject, id).map(PublishedExplanation::explanation);
    }

    private Optional<PublishedExplanation> latest(TrajectId traject, AfwegingId id) {
        return versions.newest(id, traject);
    }
}
