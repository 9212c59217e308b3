package nl.weegwijzer.conversation.assisted;

import java.util.stream.Stream;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.response.NoSuchItem;
import nl.weegwijzer.shared.ItemId;

/** What the items of a version are called. */
final class Items {

    private record Named(ItemId id, String name) {}

    private Items() {}

    static String name(Explanation version, ItemId item) {
        return Stream.of(
                        version.factors().stream().map(one -> new Named(one.id(), one.name())),
                        version.options().stream().map(one -> new Named(one.id(), one.name())),
                        version.information().stream().map(one -> new Named(one.id(), one.name())))
                .flatMap(named -> named)
                .filter(named -> named.id().equals(item))
                .map(Named::name)
                .findFirst()
                .orElseThrow(NoSuchItem::new);
    }
}
