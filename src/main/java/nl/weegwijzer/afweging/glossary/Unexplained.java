package nl.weegwijzer.afweging.glossary;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.language.HardWord;
import nl.weegwijzer.language.WordLists;

/**
 * An abbreviation that no list knows: a client would read it without being told what it means.
 *
 * @param word as it stands there
 * @param place where it is written
 */
public record Unexplained(String word, Place place) {

    /** All of them in what a client would read, once at each place. */
    public static List<Unexplained> in(Draft draft, WordLists lists) {
        Stream<Unexplained> whole = draft.words().entrySet().stream()
                .flatMap(entry -> in(entry.getValue(), Place.of(entry.getKey()), lists));
        Stream<Unexplained> items = Stream.<List<? extends Draft.Item>>of(
                        draft.options(), draft.information(), draft.factors())
                .flatMap(List::stream)
                .flatMap(item -> of(item, lists));
        return Stream.concat(whole, items).distinct().toList();
    }

    private static Stream<Unexplained> of(Draft.Item item, WordLists lists) {
        return item.words().entrySet().stream()
                .flatMap(entry -> in(entry.getValue(), Place.of(item.id(), entry.getKey()), lists));
    }

    private static Stream<Unexplained> in(String text, Place place, WordLists lists) {
        return HardWord.in(text, lists).stream()
                .filter(HardWord::isUnknown)
                .map(word -> new Unexplained(word.word(), place));
    }
}
