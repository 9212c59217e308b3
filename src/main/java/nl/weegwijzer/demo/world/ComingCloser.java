package nl.weegwijzer.demo.world;

import java.util.Locale;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.peeling.WeighingFactors;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.afweging.publishing.Publishing;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.comparison.ClientView;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.enough.SayingEnough;
import nl.weegwijzer.response.progress.Seeing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets two views of one afweging come closer, the way people do it: the client weighs along and says what is missing, they
 * talk about it, the professional takes it in and says so, and the client weighs again. No figure is put down anywhere.
 */
@Component
@Profile("demo")
class ComingCloser {

    private final WeighingAlong along;
    private final Responding responding;
    private final Answering answering;
    private final SayingEnough sayingEnough;
    private final Seeing seeing;
    private final Talking talking;
    private final Weighing weighing;
    private final WeighingFactors factors;
    private final Publishing publishing;
    private final ExplanationOverview explanations;
    private final Catalogue catalogue;

    ComingCloser(
            WeighingAlong along,
            Responding responding,
            Answering answering,
            SayingEnough sayingEnough,
            Seeing seeing,
            Talking talking,
            Weighing weighing,
            WeighingFactors factors,
            Publishing publishing,
            ExplanationOverview explanations,
            Catalogue catalogue) {
        this.along = along;
        this.responding = responding;
        this.answering = answering;
        this.sayingEnough = sayingEnough;
        this.seeing = seeing;
        this.talking = talking;
        this.weighing = weighing;
        this.factors = factors;
        this.publishing = publishing;
        this.explanations = explanations;
        this.catalogue = catalogue;
    }

    void play(TrajectId traject, AfwegingId id, Somebody client, Somebody professional, Closer told) {
        Views first = new Views(traject, id, 1, Moment.AFTER_READING);
        ItemId own = client.does(() -> weighAlong(first, told));
        ResponseId wish = client.does(() -> wish(first, told));
        talking.play(traject, id, client, professional, told);
        professional.doing(() -> takeIn(first, own, wish, told));
        client.doing(() -> weighAgain(new Views(traject, id, 2, Moment.AFTER_CONVERSATION), own, wish, told));
    }

    private ItemId weighAlong(Views now, Closer told) {
        look(now);
        ItemId own = along.ownFactor(now.traject(), now.afweging(), told.own().name());
        told.views().forEach(view -> give(now, factor(now, view), view.important(), view.before()));
        give(now, own, told.own().important(), told.own().before());
        return own;
    }

    private void weighAgain(Views now, ItemId own, ResponseId wish, Closer told) {
        look(now);
        told.views().forEach(view -> give(now, factor(now, view), view.after()));
        give(now, own, told.own().after());
        sayingEnough.say(now.traject(), wish, SubmissionId.create(), 1, true, told.enough());
    }

    private void look(Views now) {
        seeing.sawVersion(now.traject(), now.afweging(), now.version());
    }

    /** The version that a client has before them, and when they look at it. */
    private record Views(TrajectId traject, AfwegingId afweging, int version, Moment moment) {}

    private void give(Views now, ItemId factor, ClientView... views) {
        for (ClientView view : views) {
            along.give(now.traject(), now.afweging(), now.version(), factor, now.moment(), view);
        }
    }

    private ResponseId wish(Views first, Closer told) {
        About about = About.version(first.afweging(), first.version());
        return responding.say(first.traject(), SubmissionId.create(), ResponseKind.WISH, about, told.wish());
    }

    /** The professional answers, weighs what the client brought, and explains it in a version that names them. */
    private void takeIn(Views first, ItemId own, ResponseId wish, Closer told) {
        TrajectId traject = first.traject();
        AfwegingId id = first.afweging();
        answering.answer(traject, wish, SubmissionId.create(), 0, Outcome.ADOPTED, told.answer());
        weighing.credit(traject, id, wish.value(), told.wish(), true);
        factors.takeIn(traject, id, own, told.own().name());
        factors.weigh(traject, id, own, told.own().weight());
        factors.broughtIn(traject, id, own, BroughtInBy.CLIENT);
        factors.from(traject, id, own, Origin.CLIENT_WISH);
        factors.point(traject, id, own, Direction.NEITHER, null);
        weighing.write(traject, id, Place.of(own, Field.WHY), "", told.own().why());
        String steps = weighing.draft(traject, id).words().getOrDefault(Field.NEXT_STEPS, "");
        weighing.write(traject, id, Place.of(Field.NEXT_STEPS), steps, told.nextSteps());
        weighing.write(traject, id, Place.of(Field.WHAT_CHANGED), "", told.changed());
        publishing.publish(traject, id);
    }

    private ItemId factor(Views now, Closer.View view) {
        String name = catalogue.factor(view.factor(), Locale.of("nl")).label();
        return explanations.version(now.traject(), now.afweging(), now.version()).explanation().factors().stream()
                .filter(factor -> factor.name().equals(name))
                .map(Explanation.Factor::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such factor in the demo world: " + view.factor()));
    }
}
