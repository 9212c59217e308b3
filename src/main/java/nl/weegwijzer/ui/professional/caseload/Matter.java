package nl.weegwijzer.ui.professional.caseload;

import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.conversation.waiting.TalkWaiting;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.choosing.ChoiceGlance;
import nl.weegwijzer.response.progress.WeighedAlong;

/** Something that waits in a traject: for the professional, to be seen by them, or for the client. */
sealed interface Matter {

    /** In which list it stands. */
    enum Queue {
        MINE,
        FRESH,
        THEIRS
    }

    /** Where it waits. */
    TrajectSummary traject();

    /** In which list it stands. */
    Queue queue();

    /** The client wrote something that the contact person had better read first. */
    record ReadFirst(TrajectSummary traject, Waiting waiting) implements Matter {

        @Override
        public Queue queue() {
            return Queue.MINE;
        }
    }

    /** The client said something that nobody read yet. */
    record Unread(TrajectSummary traject, Waiting waiting) implements Matter {

        @Override
        public Queue queue() {
            return Queue.FRESH;
        }
    }

    /** The client weighed along, and the one who looks has not seen it yet. */
    record WeighedSince(TrajectSummary traject, Progress progress, WeighedAlong along) implements Matter {

        @Override
        public Queue queue() {
            return Queue.FRESH;
        }
    }

    /** The client said something and waits for an outcome. */
    record Unanswered(TrajectSummary traject, Waiting waiting) implements Matter {

        @Override
        public Queue queue() {
            return Queue.MINE;
        }
    }

    /** The client said yes to a goal, or proposed a scale for it, and nobody answered. */
    record Proposed(TrajectSummary traject, GoalWaiting goal) implements Matter {

        @Override
        public Queue queue() {
            return Queue.MINE;
        }
    }

    /** A talk comes, was not written down yet, or has a record that waits for a yes. */
    record Talk(TrajectSummary traject, TalkWaiting talk) implements Matter {

        @Override
        public Queue queue() {
            return Queue.MINE;
        }
    }

    /** Choosing together waits for a choice, a talk or an outcome, or was put off until a day that has come. */
    record ToChoose(TrajectSummary traject, Progress progress, ChoiceGlance choice) implements Matter {

        @Override
        public Queue queue() {
            return Queue.MINE;
        }
    }

    /** A colleague from outside the team opened the dossier, which its contact person hears. */
    record Opened(TrajectSummary traject, Instant at) implements Matter {

        @Override
        public Queue queue() {
            return Queue.FRESH;
        }
    }

    /** A colleague asked to read along before it goes out. */
    record ToRead(TrajectSummary traject, String question, AfwegingId afweging, Instant since) implements Matter {

        @Override
        public Queue queue() {
            return Queue.MINE;
        }
    }

    /** Something was written that the client cannot read yet. */
    record Unpublished(TrajectSummary traject, Progress progress) implements Matter {

        @Override
        public Queue queue() {
            return Queue.MINE;
        }
    }

    /** Options lie on the table, and the client weighed along: it can be talked about and decided. */
    record ToDecide(TrajectSummary traject, Progress progress, WeighedAlong along) implements Matter {

        @Override
        public Queue queue() {
            return Queue.MINE;
        }
    }

    /** Options lie on the table, and the client has yet to weigh along. */
    record Weighing(TrajectSummary traject, Progress progress) implements Matter {

        @Override
        public Queue queue() {
            return Queue.THEIRS;
        }
    }
}
