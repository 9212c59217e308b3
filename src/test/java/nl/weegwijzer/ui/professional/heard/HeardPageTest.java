package nl.weegwijzer.ui.professional.heard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HeardPageTest extends DeskTest {

    @Autowired
    private WeighingAlong along;

    @Test
    void showsOneThreadThroughTimeAsSomethingToTalkAbout() {
        AfwegingId id = published();
        open(DeskPaths.heard(traject));
        assertThat(words()).contains("De klant zei nog niet hoe zwaar iets voelt.");
        ItemId factor = weighing.draft(traject, id).factors().getFirst().id();
        jaap.doing(() -> {
            along.give(traject, id, 1, factor, Moment.BEFORE_READING, Feeling.HEAVY);
            along.give(traject, id, 1, factor, Moment.AFTER_READING, Feeling.A_LITTLE);
        });

        open(DeskPaths.heard(traject));

        assertThat(words())
                .contains(
                        "Hoe het ging met Jaap Veenstra",
                        "Welke training past?",
                        "Gewogen, maar anders gevoeld: gemiddeld 2 stappen, over 1 punt.",
                        "werd kleiner: van 2 naar 0",
                        "Het is geen cijfer voor de klant, en ook niet voor u.");
    }
}
