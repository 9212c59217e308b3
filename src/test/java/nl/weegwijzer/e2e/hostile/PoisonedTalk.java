package nl.weegwijzer.e2e.hostile;

import java.time.Duration;
import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.conversation.assisted.AssistedId;
import nl.weegwijzer.conversation.assisted.Assisting;
import nl.weegwijzer.conversation.assisted.Confirming;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.Acting;

/** Writes hostile words in every place of talks, and of what is typed for a client. */
record PoisonedTalk(
        Preparing preparing, Holding holding, ConversationOverview talks, Assisting assisting, Confirming confirming) {

    /** Tries to end the line of a calendar and begin others. */
    private static final String BREAKING = "\r\nEND:VEVENT\r\nATTENDEE:mailto:boos@boos.example;CN=\"x\"\\n,;:";

    /** A talk that is being prepared by both. */
    ConversationId prepared(Poison poison, TrajectId traject, AfwegingId afweging, Acting client, Acting professional) {
        String place = poison.words(Words.LINE).replaceAll("^(.{0,100}).*", "$1") + BREAKING;
        Appointment meeting = new Appointment(Instant.now().plus(Duration.ofDays(7)), TalkWay.AT_A_PLACE, place);
        ConversationId talk =
                professional.does(() -> preparing.make(traject, SubmissionId.create(), afweging, meeting));
        for (int question = 0; question < 3; question++) {
            client.doing(() -> preparing.bring(traject, talk, SubmissionId.create(), poison.words(Words.TEXT)));
        }
        professional.doing(() -> preparing.bring(traject, talk, SubmissionId.create(), poison.words(Words.TEXT)));
        return talk;
    }

    /** A talk that was held, beside whose record both put something. */
    ConversationId held(Poison poison, TrajectId traject, AfwegingId afweging, Acting client, Acting professional) {
        ConversationId talk = professional.does(() -> preparing.make(traject, SubmissionId.create(), afweging, null));
        client.doing(() -> preparing.bring(traject, talk, SubmissionId.create(), poison.words(Words.TEXT)));
        professional.doing(() -> {
            end(poison, traject, talk);
            holding.hold(traject, talk, SubmissionId.create(), poison.words(Words.TEXT));
            holding.correct(traject, talk, SubmissionId.create(), null, poison.words(Words.TEXT));
        });
        client.doing(() -> talks.one(traject, talk)
                .items()
                .forEach(item ->
                        holding.correct(traject, talk, SubmissionId.create(), item.id(), poison.words(Words.TEXT))));
        return talk;
    }

    /** Words typed for a client: to be confirmed, refused in words of their own, and signed on paper. */
    void typed(Poison poison, TrajectId traject, Acting client, Acting professional) {
        professional.doing(() -> {
            type(poison, traject);
            confirming.signedOnPaper(traject, type(poison, traject));
        });
        AssistedId refused = professional.does(() -> type(poison, traject));
        client.doing(() -> confirming.refuse(traject, refused, poison.words(Words.TEXT)));
    }

    private AssistedId type(Poison poison, TrajectId traject) {
        return assisting.say(traject, SubmissionId.create(), ResponseKind.WISH, null, poison.words(Words.TEXT));
    }

    private void end(Poison poison, TrajectId traject, ConversationId talk) {
        talks.one(traject, talk)
                .unfinished()
                .forEach(item -> holding.end(
                        traject,
                        talk,
                        SubmissionId.create(),
                        item.id(),
                        TalkOutcome.DISAGREED,
                        FilledIn.TOGETHER,
                        poison.words(Words.TEXT)));
    }
}
