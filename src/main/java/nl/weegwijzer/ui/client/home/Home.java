package nl.weegwijzer.ui.client.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.conversation.ConversationOverview.Coming;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.goals.GoalSummary.Glance;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.progress.Explained;
import nl.weegwijzer.ui.client.saying.Told;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a client's overview shows.
 *
 * @param others the other trajecten that they walk; mostly none
 * @param coming talks, and what was typed for them that they said nothing of yet
 * @param answersSeenUntil until when they have seen what was answered
 * @param today the day in Europe/Amsterdam
 * @param openedAt when somebody from outside the team opened the dossier last, unless the client has seen that
 */
record Home(
        TrajectSummary traject,
        List<TrajectSummary> others,
        List<Explained> explanations,
        List<Told> said,
        List<Glance> goals,
        Coming coming,
        Instant answersSeenUntil,
        LocalDate today,
        @Nullable Instant openedAt) {

    /** What counts nowhere yet, reading, how a talk felt, what was put off until now, weighing, answers and records, goals, then preparing. */
    Todo now() {
        if (closed()) {
            return first(this::read, this::answer).orElseGet(Todo.Nothing::new);
        }
        return first(
                        this::confirm,
                        this::read,
                        this::feel,
                        this::choose,
                        this::weigh,
                        this::answer,
                        this::record,
                        this::goal,
                        this::prepare)
                .orElseGet(Todo.SaySomething::new);
    }

    /** Whether it can be read, and no longer changed. */
    boolean closed() {
        return traject.archivedAt() != null;
    }

    @SafeVarargs
    private static Optional<Todo> first(Supplier<Optional<? extends Todo>>... todos) {
        return Stream.of(todos)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(Todo.class::cast)
                .findFirst();
    }

    /** The talks that were planned or held. */
    List<ConversationGlance> talks() {
        return coming.talks();
    }

    private Optional<Todo.Confirm> confirm() {
        return coming.toConfirm() == 0 ? Optional.empty() : Optional.of(new Todo.Confirm());
    }

    private Optional<Todo.Read> read() {
        return explanations.stream().filter(Explained::unread).findFirst().map(Todo.Read::new);
    }

    private Optional<Todo.Feel> feel() {
        return explanations.stream()
                .filter(Explained::asksAfterTalk)
                .findFirst()
                .map(Todo.Feel::new);
    }

    private Optional<Todo.Choose> choose() {
        return explanations.stream()
                .filter(one -> one.choosesNow(today))
                .findFirst()
                .map(Todo.Choose::new);
    }

    private Optional<Todo.Weigh> weigh() {
        return explanations.stream()
                .filter(Explained::waitsForWeighing)
                .findFirst()
                .map(Todo.Weigh::new);
    }

    private Optional<Todo.SeeAnswer> answer() {
        long unseen = said.stream().map(Told::said).filter(this::answeredUnseen).count();
        return unseen == 0 ? Optional.empty() : Optional.of(new Todo.SeeAnswer(unseen));
    }

    private Optional<Todo.AnswerGoal> goal() {
        return goals.stream().filter(Glance::asksClient).findFirst().map(Todo.AnswerGoal::new);
    }

    private Optional<Todo.ReadRecord> record() {
        return talks().stream()
                .filter(talk -> talk.standing().waitsFor(Side.CLIENT))
                .findFirst()
                .map(Todo.ReadRecord::new);
    }

    private Optional<Todo.Prepare> prepare() {
        return talks().stream()
                .filter(talk -> talk.standing().state() == TalkState.PREPARING)
                .findFirst()
                .map(Todo.Prepare::new);
    }

    private boolean answeredUnseen(Said one) {
        Said.Answer answer = one.answer();
        return answer != null && answer.at().isAfter(answersSeenUntil);
    }
}
