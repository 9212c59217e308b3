package nl.weegwijzer.conversation;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.conversation.ConversationSummary.Beside;
import nl.weegwijzer.conversation.ConversationSummary.CalledOff;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.ConversationSummary.Meeting;
import nl.weegwijzer.conversation.ConversationSummary.Record;
import nl.weegwijzer.conversation.ConversationSummary.Seen;
import nl.weegwijzer.conversation.ConversationSummary.Standing;
import nl.weegwijzer.conversation.Conversations.Told;
import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The talks of a traject as both sides see them. */
@Service
public class ConversationOverview {

    private final Conversations conversations;

    ConversationOverview(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Every talk, the newest first. */
    @ForParties
    public List<ConversationGlance> all(TrajectId traject) {
        return conversations.of(traject.value());
    }

    /**
     * What comes, for the overview of a client.
     *
     * @param talks every talk, the newest first
     * @param toConfirm how much was typed for the client that they said nothing of yet
     */
    public record Coming(List<ConversationGlance> talks, long toConfirm) {}

    /** Every talk, and what waits to be confirmed, in one statement. */
    @ForParties
    public Coming coming(TrajectId traject) {
        List<Conversations.Coming> rows = conversations.coming(traject.value());
        return new Coming(
                rows.stream().flatMap(Conversations.Coming::talk).toList(),
                rows.stream()
                        .mapToLong(Conversations.Coming::toConfirm)
                        .findFirst()
                        .orElse(0));
    }

    /** One talk. */
    @ForParties
    public ConversationSummary one(TrajectId traject, ConversationId conversation) {
        List<Told> told = conversations.told(traject.value(), conversation.value());
        if (told.isEmpty()) {
            throw new NotFound();
        }
        return summary(told, conversations.items(conversation.value()));
    }

    /** What was done with a talk, and what was on its agenda, as one. */
    static ConversationSummary summary(List<Told> told, List<AgendaItem> added) {
        Standing standing = told.getFirst().talk().standing();
        Order order = Order.of(added, told.stream().map(Told::line).toList());
        List<Item> items = order.items().stream()
                .map(item -> item.summary(end(item, told), item.id().equals(order.firstByClient())))
                .toList();
        return new ConversationSummary(standing, meeting(told), items, record(standing, told), calledOff(told));
    }

    private static ConversationSummary.@Nullable End end(AgendaItem item, List<Told> told) {
        return told.stream()
                .filter(one -> one.line().ends(item.id()))
                .reduce((_, later) -> later)
                .map(one -> one.line().end(one.by()))
                .orElse(null);
    }

    private static @Nullable Meeting meeting(List<Told> told) {
        List<Told> planned = of(told, TalkAct.PLANNED);
        return planned.isEmpty() ? null : planned.getLast().line().meeting(planned.size() - 1);
    }

    private static @Nullable Record record(Standing standing, List<Told> told) {
        return of(told, TalkAct.HELD).stream()
                .findFirst()
                .map(held -> new Record(
                        held.line().words(),
                        held.by(),
                        held.line().doneAt(),
                        of(told, TalkAct.CORRECTED).stream()
                                .map(ConversationOverview::beside)
                                .toList(),
                        List.of(Side.values()).stream()
                                .flatMap(side -> seen(standing, told, side).stream())
                                .toList()))
                .orElse(null);
    }

    private static @Nullable CalledOff calledOff(List<Told> told) {
        return of(told, TalkAct.CALLED_OFF).stream()
                .findFirst()
                .map(one -> new CalledOff(
                        one.line().words(),
                        one.line().side(),
                        one.by(),
                        one.line().doneAt()))
                .orElse(null);
    }

    private static Beside beside(Told one) {
        TalkLine line = one.line();
        return new Beside(line.item(), line.words(), line.side(), one.by(), line.doneAt());
    }

    /** Whoever saw it as it is: by saying so, or by writing what was added last. */
    private static Optional<Seen> seen(Standing standing, List<Told> told, Side side) {
        if (!standing.seenBy(side)) {
            return Optional.empty();
        }
        return told.stream()
                .filter(one -> one.line().side() == side && one.line().tellsOfRecord())
                .reduce((_, later) -> later)
                .map(one -> new Seen(side, one.by(), one.line().doneAt()));
    }

    private static List<Told> of(List<Told> told, TalkAct act) {
        return told.stream().filter(one -> one.line().act() == act).toList();
    }
}
