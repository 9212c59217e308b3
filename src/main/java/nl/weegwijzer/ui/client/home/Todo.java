package nl.weegwijzer.ui.client.home;

import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.goals.GoalSummary.Glance;
import nl.weegwijzer.response.progress.Explained;

/** The one thing that a client can best do now. */
sealed interface Todo {

    /** Something was typed for them, and counts nowhere until they say that they said it. */
    record Confirm() implements Todo {}

    /** There is an explanation, or a new version of one, that they have not seen. */
    record Read(Explained explained) implements Todo {}

    /** There was a talk about it, and they did not say yet how it feels since. */
    record Feel(Explained explained) implements Todo {}

    /** Choosing was put off until a day that has come. */
    record Choose(Explained explained) implements Todo {}

    /** Something is still open, and they have not weighed all of it. */
    record Weigh(Explained explained) implements Todo {}

    /** They got an answer that they have not seen. */
    record SeeAnswer(long many) implements Todo {}

    /** Someone proposed a goal, and they said nothing to it yet. */
    record AnswerGoal(Glance goal) implements Todo {}

    /** A talk was held, and they have not read its record. */
    record ReadRecord(ConversationGlance talk) implements Todo {}

    /** A talk comes, and they can say what it should be about. */
    record Prepare(ConversationGlance talk) implements Todo {}

    /** Nothing waits for them; they can always say something. */
    record SaySomething() implements Todo {}

    /** Their traject is closed, and they have read all of it. */
    record Nothing() implements Todo {}
}
