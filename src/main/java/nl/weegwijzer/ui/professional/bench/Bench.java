package nl.weegwijzer.ui.professional.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.afweging.publishing.Forthcoming;
import nl.weegwijzer.afweging.publishing.Missing;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.shared.ItemId;

/**
 * Everything that lies before someone who peels an afweging.
 *
 * @param forthcoming the next version, and what stands in its way
 * @param said what the client said about it, and about nothing in particular, the newest first
 * @param weighed how the client weighs along; empty while nothing was published
 * @param own what belongs to whoever peels or to the desk alone
 */
public record Bench(
        TrajectSummary traject, Forthcoming forthcoming, List<Said> said, List<SideBySide.Row> weighed, Own own) {

    Bench with(Forthcoming newer) {
        return new Bench(traject, newer, said, weighed, own);
    }

    /** What is being written. */
    public Draft draft() {
        return forthcoming.draft();
    }

    /** What nobody read yet of what the client waits for. */
    public List<ResponseId> unread() {
        return said.stream()
                .filter(one -> one.waiting() && one.unread())
                .map(Said::id)
                .toList();
    }

    /** What it lacks before it can be published. */
    public List<Missing> missing() {
        return forthcoming.missing();
    }

    /** Whether nothing was published of it before. */
    public boolean first() {
        return forthcoming.latest() == null;
    }

    /** Whether it can be read, and no longer changed. */
    public boolean archived() {
        return traject.archivedAt() != null;
    }

    /** What stands in a place, unless its item was taken off the table. */
    public Optional<String> words(Place place) {
        if (place.item() == null) {
            return Optional.of(draft().words(place.field()));
        }
        return items().filter(item -> item.id().equals(place.item()))
                .map(item -> item.words(place.field()))
                .findFirst();
    }

    /** How the client weighs an item along, if they do. */
    public Optional<SideBySide.Row> weighed(ItemId item) {
        return weighed.stream().filter(row -> row.item().equals(item)).findFirst();
    }

    private Stream<Draft.Item> items() {
        return Stream.<List<? extends Draft.Item>>of(draft().options(), draft().factors(), draft().information())
                .flatMap(List::stream);
    }
}
