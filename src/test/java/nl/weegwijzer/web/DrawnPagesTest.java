package nl.weegwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.Sample;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.Test;

class DrawnPagesTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final TrajectId traject = TrajectId.create();
    private final AfwegingId afweging = AfwegingId.create();
    private final PersonId client = PersonId.create();
    private final PersonId contact = PersonId.create();
    private final DrawnPages pages = new DrawnPages();
    private final AtomicInteger drawings = new AtomicInteger();

    @Test
    void drawsWhatIsTheSameOnce() {
        byte[] first = draw(reads("U werkt thuis.", true, 1), DUTCH);

        assertThat(draw(reads("U werkt thuis.", true, 1), DUTCH)).isSameAs(first);
    }

    @Test
    void drawsAnewWhateverDiffers() {
        byte[] first = draw(reads("U werkt thuis.", true, 1), DUTCH);

        assertThat(draw(reads("U werkt buiten.", true, 1), DUTCH)).isNotEqualTo(first);
        assertThat(draw(reads("U werkt thuis.", true, 1), Locale.ENGLISH)).isNotEqualTo(first);
        assertThat(draw(reads("U werkt thuis.", false, 1), DUTCH)).isNotEqualTo(first);
        assertThat(draw(reads("U werkt thuis.", true, 2), DUTCH)).isNotEqualTo(first);
        assertThat(draw(calm(reads("U werkt thuis.", true, 1)), DUTCH)).isNotEqualTo(first);
    }

    @Test
    void keepsOnlyTheLastFew() {
        byte[] first = draw(reads("U werkt thuis.", true, 1), DUTCH);
        IntStream.range(0, DrawnPages.KEPT)
                .forEach(number -> draw(reads("U werkt " + number + " uur.", true, 1), DUTCH));

        assertThat(draw(reads("U werkt thuis.", true, 1), DUTCH)).isNotEqualTo(first);
    }

    @Test
    void forgetsATraject() {
        byte[] first = draw(reads("U werkt thuis.", true, 1), DUTCH);

        pages.forget(TrajectId.create());
        assertThat(draw(reads("U werkt thuis.", true, 1), DUTCH)).isSameAs(first);

        pages.forget(traject);
        assertThat(draw(reads("U werkt thuis.", true, 1), DUTCH)).isNotEqualTo(first);
    }

    private byte[] draw(PlainExplanation read, Locale language) {
        return pages.of(read, language, () -> "drawing " + drawings.incrementAndGet());
    }

    private static PlainExplanation calm(PlainExplanation read) {
        Display calm = new Display(null, Display.TextSize.NORMAL, Display.Colours.DEVICE, true);
        return new PlainExplanation(read.traject(), read.published(), read.newest(), read.client(), calm);
    }

    private PlainExplanation reads(String text, boolean client, int newest) {
        TrajectSummary summary = new TrajectSummary(
                traject,
                this.client,
                "Jaap Veenstra",
                contact,
                "Samira Haddou",
                null,
                "Gemeente Lindebeek",
                LocalDate.of(2026, 10, 1),
                null);
        PublishedExplanation published = new PublishedExplanation(
                afweging, Instant.EPOCH, "", Sample.saying(text).published());
        int number = published.explanation().number();
        return new PlainExplanation(summary, published, number + newest - 1, client, Display.STANDARD);
    }
}
