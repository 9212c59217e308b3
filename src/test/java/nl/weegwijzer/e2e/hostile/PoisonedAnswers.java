package nl.weegwijzer.e2e.hostile;

import java.time.Clock;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.enough.SayingEnough;
import nl.weegwijzer.response.readfirst.SignKeeping;
import nl.weegwijzer.response.takenalong.AskingTakenAlong;
import nl.weegwijzer.response.takenalong.OwnAnswer;
import nl.weegwijzer.response.takenalong.OwnQuestion;
import nl.weegwijzer.response.teachback.TeachingBack;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.Acting;

/** Writes hostile words in what a client says of an open afweging, and in what both choose of it. */
record PoisonedAnswers(
        ExplanationOverview explanations,
        WeighingAlong along,
        TeachingBack teachingBack,
        AskingTakenAlong asking,
        Responding responding,
        Answering answering,
        SayingEnough enough,
        Choosing choosing,
        SignKeeping signs) {

    /** Makes a sign of hostile words, for which the texts of clients are looked through from then on. */
    void sign(Poison poison) {
        String words = poison.words(Words.LINE);
        signs.use(words.substring(0, Math.min(words.length(), SignKeeping.SIGN)), true);
    }

    /** The client weighs along, with a factor of their own, and says how they were taken along. */
    void weigh(Poison poison, TrajectId traject, AfwegingId id) {
        Explanation shown = explanations.latest(traject, id).explanation();
        ItemId own = along.ownFactor(traject, id, poison.words(Words.LINE));
        along.give(traject, id, 1, own, Moment.AFTER_READING, Importance.VERY);
        shown.factors().forEach(factor -> {
            along.give(traject, id, 1, factor.id(), Moment.AFTER_READING, Importance.NOT);
            along.give(traject, id, 1, factor.id(), Moment.AFTER_READING, Feeling.HEAVY);
        });
        teachingBack.teachBack(traject, SubmissionId.create(), id, 1, Understood.NO, poison.words(Words.TEXT));
        for (OwnQuestion question : OwnQuestion.values()) {
            asking.answer(traject, SubmissionId.create(), id, Moment.AFTER_READING, question, OwnAnswer.HARDLY);
        }
    }

    /** The client says something, is answered, and says that it was not enough. */
    ResponseId heard(Poison poison, TrajectId traject, AfwegingId id, Acting client, Acting professional) {
        ResponseId said = client.does(() -> responding.say(
                traject, SubmissionId.create(), ResponseKind.CONCERN, About.version(id, 1), poison.words(Words.TEXT)));
        professional.doing(
                () -> answering.answer(traject, said, SubmissionId.create(), 0, Outcome.NOT, poison.words(Words.TEXT)));
        client.doing(() -> enough.say(traject, said, SubmissionId.create(), 1, false, poison.words(Words.TEXT)));
        return said;
    }

    /** Both say which option they want, and the client puts it off. */
    void choose(Poison poison, TrajectId traject, AfwegingId id, Acting client, Acting professional) {
        ItemId option = client.does(() -> explanations
                .latest(traject, id)
                .explanation()
                .options()
                .getFirst()
                .id());
        for (Acting who : new Acting[] {client, professional}) {
            who.doing(() -> choosing.want(traject, SubmissionId.create(), id, 1, option, poison.words(Words.TEXT)));
        }
        client.doing(() -> choosing.putOff(
                traject,
                SubmissionId.create(),
                id,
                1,
                poison.words(Words.TEXT),
                LegalDays.today(Clock.systemUTC()).plusDays(5)));
    }
}
