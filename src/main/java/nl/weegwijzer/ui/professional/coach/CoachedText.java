package nl.weegwijzer.ui.professional.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;

/** One text of an afweging that a client reads, with the place where it is written. */
record CoachedText(Place place, String words) {

    /** All of them, in the order of the editor. */
    static List<CoachedText> of(Draft draft) {
        List<CoachedText> all = new ArrayList<>();
        draft.words().forEach((field, words) -> all.add(new CoachedText(Place.of(field), words)));
        Stream.<List<? extends Draft.Item>>of(draft.options(), draft.information(), draft.factors())
                .flatMap(List::stream)
                .forEach(item -> all.addAll(of(item)));
        return all.stream().filter(CoachedText::isForClients).toList();
    }

    /** All of them as one text. */
    static String whole(List<CoachedText> texts) {
        return texts.stream().map(CoachedText::words).collect(Collectors.joining("\n\n"));
    }

    private static List<CoachedText> of(Draft.Item item) {
        Map<Field, String> words = item.words();
        return words.entrySet().stream()
                .map(entry -> new CoachedText(Place.of(item.id(), entry.getKey()), entry.getValue()))
                .toList();
    }

    private boolean isForClients() {
        return !words.isBlank() && Coaching.reads(place);
    }
}
