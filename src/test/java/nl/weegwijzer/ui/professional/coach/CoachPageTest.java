package nl.weegwijzer.ui.professional.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoachPageTest extends DeskTest {

    private AfwegingId id;

    @BeforeEach
    void beginsWithAnAfweging() {
        id = peeled();
    }

    @Test
    void saysBelowATextWhatCouldBePlainer() {
        open(DeskPaths.afweging(traject, id));

        type(Place.of(Field.OPENING), "Derhalve hoort u binnenkort meer.");

        sees(
                "2 tips van de taalcoach.",
                "“Derhalve”",
                "“binnenkort”",
                "Een datum of een aantal dagen geeft meer houvast dan dit.");
        assertThat(words()).contains("Maak ervan: daarom");
    }

    @Test
    void leavesAloneWhatTheWriterLeaves() {
        open(DeskPaths.afweging(traject, id));
        type(Place.of(Field.OPENING), "Derhalve hoort u meer.");
        sees("“Derhalve”");

        press("Laat zo");

        assertThat(words()).doesNotContain("“Derhalve”");
        type(Place.of(Field.OPENING), "Derhalve hoort u binnenkort meer.");
        sees("“binnenkort”");
        assertThat(words()).doesNotContain("“Derhalve”");
        assertThat(weighing.draft(traject, id).words(Field.OPENING)).isEqualTo("Derhalve hoort u binnenkort meer.");
    }

    @Test
    void hasNoSayInNamesAndAddresses() {
        open(DeskPaths.afweging(traject, id));

        type(Place.of(Field.DECIDED_BY), "Derhalve de heer Jansen");
        type(Place.of(Field.OPENING), "Binnenkort.");

        sees("“Binnenkort”");
        assertThat(words()).doesNotContain("“Derhalve”", "“de heer Jansen”");
    }

    @Test
    void listsEverythingBeforePublishingAndIsNeverInTheWay() {
        write(id, Place.of(Field.OPENING), "Uw burgerservicenummer is 111222333.");
        open(DeskPaths.preview(traject, id));

        sees("“111222333”", "Leesbaarheid:");

        assertThat(find(NativeButton.class)
                        .withText("Publiceer voor Jaap Veenstra")
                        .exists())
                .isTrue();
    }

    private void sees(String... words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            takeIn();
            assertThat(words()).contains(words);
        });
    }

    /** Lets what the coach pushed arrive: it waits until nobody holds the window. */
    private static void takeIn() {
        VaadinSession window = VaadinSession.getCurrent();
        window.unlock();
        window.lock();
    }
}
