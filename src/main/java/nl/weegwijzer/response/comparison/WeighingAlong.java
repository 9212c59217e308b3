package nl.weegwijzer.response.comparison;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.NoSuchItem;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.response.comparison.FactorView.Given;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A client weighs the same factors, in words, and adds factors of their own. */
@Service
@RetriedWhenOvertaken
public class WeighingAlong {

    private final FactorViews views;
    private final OwnFactors own;
    private final TrajectOverview trajecten;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WeighingAlong(
            FactorViews views,
            OwnFactors own,
            TrajectOverview trajecten,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.views = views;
        this.own = own;
        this.trajecten = trajecten;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps how important a factor is, or how it felt weighed. What was said before stays; the last one counts. Saying
     * the same again changes nothing.
     *
     * @param version the number of the version that the client has before them
     * @param factor a factor of that version, or one of the client's own
     * @param moment when it is said; after a talk only once that was held ({@link #askAfterTalk})
     * @throws NoSuchItem when it is neither
     * @throws NotFound when there is no such version in this traject, or no talk about it was held
     */
    @ForClient(changes = true)
    public void give(
            TrajectId traject, AfwegingId afweging, int version, ItemId factor, Moment moment, ClientView view) {
        keep(traject, afweging, version, factor, moment, view, current.id());
    }

    /** Keeps what a client wrote on paper, as theirs, when a professional enters it. The same refusals as {@link #give}. */
    @ForProfessional(changes = true)
    public void giveOnPaper(
            TrajectId traject, AfwegingId afweging, int version, ItemId factor, Moment moment, ClientView view) {
        keep(
                traject,
                afweging,
                version,
                factor,
                moment,
                view,
                trajecten.one(traject).client());
    }

    private void keep(
            TrajectId traject,
            AfwegingId afweging,
            int version,
            ItemId factor,
            Moment moment,
            ClientView view,
            PersonId client) {
        boolean there = views.weighable(traject.value(), afweging.value(), version, factor.value())
                .orElseThrow(NotFound::new);
        if (!there) {
            throw new NoSuchItem();
        }
        Instant asked = askedAt(traject, afweging, moment);
        FactorView before = views.last(afweging.value(), factor.value(), FactorView.Kind.of(view))
                .orElse(null);
        if (before != null && before.says(version, moment, asked, view)) {
            return;
        }
        Given given = new Given(current.organisation(), traject, afweging, version, factor, client, clock.instant());
        views.save(FactorView.of(given, moment, view, before));
        events.publishEvent(new ViewGiven(traject, afweging, factor));
    }

    /**
     * Asks the client how it feels after a talk about an afweging. Each talk asks anew; what was said before stays.
     *
     * @throws NotFound when nothing of this afweging was published in this traject
     */
    @ForProfessional(changes = true)
    public void askAfterTalk(TrajectId traject, AfwegingId afweging) {
        if (!own.explained(traject.value(), afweging.value())) {
            throw new NotFound();
        }
        events.publishEvent(new AskedAfterTalk(traject, afweging));
    }

    /**
     * Puts a factor of the client's own on the table. The same name again is the same factor.
     *
     * @param name at most {@link nl.weegwijzer.shared.Words#LINE} characters
     * @return the id under which the client weighs it, and under which a professional adds it to the weighing
     * @throws WordsMissing when it has no name
     * @throws NotFound when nothing of this afweging was published in this traject
     */
    @ForClient(changes = true)
    public ItemId ownFactor(TrajectId traject, AfwegingId afweging, String name) {
        Optional<OwnFactor> first =
                own.findByTrajectAndAfwegingAndName(traject.value(), afweging.value(), OwnFactor.clean(name));
        if (first.isPresent()) {
            return first.get().item();
        }
        if (!own.explained(traject.value(), afweging.value())) {
            throw new NotFound();
        }
        OwnFactor factor =
                own.save(new OwnFactor(current.organisation(), traject, afweging, name, current.id(), clock.instant()));
        events.publishEvent(ClientWrote.afweging(traject, afweging, name));
        events.publishEvent(new OwnFactorNamed(traject, afweging, factor.item()));
        return factor.item();
    }

    /** Since when answers at a moment belong together: those after a talk to the last one. */
    private Instant askedAt(TrajectId traject, AfwegingId afweging, Moment moment) {
        return moment == Moment.AFTER_CONVERSATION
                ? views.talkedAt(traject.value(), afweging.value()).orElseThrow(NotFound::new)
                : Instant.EPOCH;
    }
}
