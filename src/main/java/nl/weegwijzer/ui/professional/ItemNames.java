package nl.weegwijzer.ui.professional;

import static nl.weegwijzer.ui.text.Texts.language;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.catalogue.Catalogue;

/** What the items of a draft are called by now. */
final class ItemNames {

    private final Catalogue catalogue;

    ItemNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The name of the item to which a place belongs; empty for the whole, and for what has no name yet. */
    String at(Place place, Draft draft) {
        return Stream.<List<? extends Draft.Item>>of(draft.options(), draft.factors(), draft.information())
                .flatMap(List::stream)
                .filter(one -> one.id().equals(place.item()))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    private String name(Draft.Item item) {
        String written = item.words(Field.NAME);
        return switch (item) {
            case Draft.Factor factor
            when written.isEmpty() && factor.catalogueCode() != null ->
                catalogue
                        .factor(Objects.requireNonNull(factor.catalogueCode()), language())
                        .label();
            default -> written;
        };
    }
}
