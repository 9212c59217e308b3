package nl.weegwijzer.demo.world;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.takenalong.AskingTakenAlong;
import nl.weegwijzer.response.takenalong.OwnAnswer;
import nl.weegwijzer.response.takenalong.OwnQuestion;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets two people talk, both read what was written down, and the client say before and after whether they were heard. */
@Component
@Profile("demo")
class Talking {

    private final Preparing preparing;
    private final Holding holding;
    private final ConversationOverview conversations;
    private final AskingTakenAlong asking;

    Talking(Preparing preparing, Holding holding, ConversationOverview conversations, AskingTakenAlong asking) {
        this.preparing = preparing;
        this.holding = holding;
        this.conversations = conversations;
        this.asking = asking;
    }

    void play(TrajectId traject, AfwegingId afweging, Somebody client, Somebody professional, Closer told) {
        client.doing(() ->
                answer(traject, afweging, Moment.AFTER_READING, told.taken().before()));
        ConversationId talk = professional.does(() -> preparing.make(traject, SubmissionId.create(), afweging, null));
        client.doing(() ->
                told.questions().forEach(question -> preparing.bring(traject, talk, SubmissionId.create(), question)));
        professional.doing(() -> hold(traject, talk, told));
        client.doing(() -> {
            holding.see(traject, talk, SubmissionId.create(), written(traject, talk));
            answer(traject, afweging, Moment.AFTER_CONVERSATION, told.taken().after());
        });
    }

    private void hold(TrajectId traject, ConversationId talk, Closer told) {
        List<ConversationSummary.Item> subjects =
                conversations.one(traject, talk).unfinished();
        for (int at = 0; at < subjects.size(); at++) {
            String words = told.ends().get(Math.min(at, told.ends().size() - 1));
            SubmissionId form = SubmissionId.create();
            holding.end(traject, talk, form, subjects.get(at).id(), TalkOutcome.AGREED, FilledIn.TOGETHER, words);
        }
        holding.hold(traject, talk, SubmissionId.create(), told.record());
    }

    private int written(TrajectId traject, ConversationId talk) {
        return conversations.one(traject, talk).standing().written();
    }

    private void answer(TrajectId traject, AfwegingId afweging, Moment moment, List<OwnAnswer> answers) {
        for (OwnQuestion question : OwnQuestion.values()) {
            OwnAnswer answer = answers.get(question.ordinal());
            asking.answer(traject, SubmissionId.create(), afweging, moment, question, answer);
        }
    }
}
