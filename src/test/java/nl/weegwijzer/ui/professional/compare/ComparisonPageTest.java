package nl.weegwijzer.ui.professional.compare;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.ClientView;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.block.GridTable;
import nl.weegwijzer.ui.block.ThreeViews;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComparisonPageTest extends DeskTest {

    @Autowired
    private WeighingAlong along;

    @Test
    void showsTheOwnWeighingWhileTheClientSaidNothing() {
        AfwegingId id = published();

        open(DeskPaths.comparison(traject, id));

        assertThat(words()).contains("Jaap Veenstra woog nog niet mee.", "Nog niet bekend: 1 punt");
    }

    @Test
    void namesTheKindOfEachDifferenceWithWhatToDoAboutIt() {
        AfwegingId id = published();
        gives(id, factor(id), Importance.VERY);
        gives(id, factor(id), Feeling.HEAVY);

        open(DeskPaths.comparison(traject, id));

        assertThat(words())
                .contains(
                        "Praat hier eerst over: 1 punt",
                        "Gemist",
                        "Te hoog gedacht",
                        "Gewogen: Licht. Jaap Veenstra vindt dit: Heel belangrijk.",
                        "Dit doet ertoe voor de klant en telde weinig. Praat er samen over.");
    }

    @Test
    void showsTheDrawingAndTheSameInATable() {
        AfwegingId id = published();
        gives(id, factor(id), Importance.VERY);

        open(DeskPaths.comparison(traject, id));

        assertThat(find(ThreeViews.class).single().getElement().getTextRecursively())
                .contains("Heel belangrijk", "2 stappen verschil", "Licht", "Nog niet ingevuld");
        assertThat(find(GridTable.class).all().getFirst().getElement().getTextRecursively())
                .contains("Wat u aankunt", "Heel belangrijk", "Licht", "Gemist, 2 stappen");
    }

    @Test
    void countsThePointsBesideEachMeanAndMarksNobody() {
        AfwegingId id = published();
        gives(id, factor(id), Importance.VERY);
        gives(id, factor(id), Feeling.NOT);

        open(DeskPaths.comparison(traject, id));

        assertThat(words())
                .contains(
                        "Gemiddeld 1 stap, over 1 punt",
                        "Gemiddeld 3 stappen, over 1 punt",
                        "Het is geen cijfer voor de klant, en ook niet voor u.");
    }

    @Test
    void showsWhatTheClientBroughtInAsNotWeighedYet() {
        AfwegingId id = published();
        ItemId own = jaap.does(() -> along.ownFactor(traject, id, "De school van mijn kind"));
        gives(id, own, Importance.VERY);

        open(DeskPaths.comparison(traject, id));

        assertThat(words())
                .contains("De school van mijn kind", "Nog niet gewogen", "Jaap Veenstra bracht dit zelf in.");
    }

    @Test
    void answersWhileNothingWasPublishedAsForNone() {
        open(DeskPaths.comparison(traject, peeled()));
        String draft = words();
        open(DeskPaths.comparison(traject, AfwegingId.create()));

        assertThat(draft).contains("Deze pagina vinden wij niet").isEqualTo(words());
    }

    private ItemId factor(AfwegingId id) {
        return weighing.draft(traject, id).factors().getFirst().id();
    }

    private void gives(AfwegingId id, ItemId factor, ClientView view) {
        jaap.doing(() -> along.give(traject, id, 1, factor, Moment.BEFORE_READING, view));
    }
}
