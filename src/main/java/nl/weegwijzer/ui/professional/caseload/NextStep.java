package nl.weegwijzer.ui.professional.caseload;

import static nl.weegwijzer.ui.text.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import nl.weegwijzer.conversation.waiting.TalkWaiting;
import nl.weegwijzer.response.choosing.ChoiceGlance;

/** What the professional can do next in a talk, or in choosing together, in one sentence. */
final class NextStep {

    private NextStep() {}

    static String of(TalkWaiting talk, Instant now) {
        Instant startsAt = talk.startsAt();
        if (talk.heldAt() != null || startsAt == null) {
            return text("NextStep.record");
        }
        return startsAt.isBefore(now) ? text("NextStep.writeDown") : text("NextStep.meeting", startsAt);
    }

    /** Only for what waits for the professional. */
    static String of(ChoiceGlance choice, String client) {
        LocalDate until = choice.putOffUntil();
        if (until != null) {
            return text("NextStep.ended", until);
        }
        return switch (choice.stage()) {
            case DIFFERENT -> text("NextStep.different", client);
            case TOGETHER -> text("NextStep.together", client);
            default -> text("NextStep.clientSaid", client);
        };
    }
}
