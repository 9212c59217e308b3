package nl.weegwijzer.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.goals.Side;
import org.jspecify.annotations.Nullable;

/**
 * The order of an agenda: what was added and moved, played again in the order in which it was done, so that two who move
 * at once lose nothing.
 *
 * @param items every subject
 * @param firstByClient what the client last put first, wherever it stands by now; null when they did not
 */
record Order(List<AgendaItem> items, @Nullable AgendaItemId firstByClient) {

    static Order of(List<AgendaItem> added, List<TalkLine> lines) {
        List<AgendaItem> order = new ArrayList<>();
        AgendaItemId first = null;
        for (TalkLine line : lines) {
            added.stream().filter(item -> item.line() == line.ordinal()).forEach(order::add);
            boolean moved = move(order, line);
            if (moved && line.side() == Side.CLIENT && order.getFirst().id().equals(line.item())) {
                first = line.item();
            }
        }
        return new Order(List.copyOf(order), first);
    }

    private static boolean move(List<AgendaItem> order, TalkLine line) {
        if (line.act() != TalkAct.MOVED_UP && line.act() != TalkAct.PUT_FIRST) {
            return false;
        }
        int at = order.stream().map(AgendaItem::id).toList().indexOf(Objects.requireNonNull(line.item()));
        int to = line.act() == TalkAct.PUT_FIRST ? 0 : Math.max(0, at - 1);
        order.add(to, order.remove(at));
        return true;
    }
}
