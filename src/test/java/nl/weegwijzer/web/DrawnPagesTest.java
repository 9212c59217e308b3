package nl.weegwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Sample;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.junit.jupiter.api.Test;

class SealedDocumentsTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final TrajectId traject = TrajectId.create();
    private final AfwegingId afweging = AfwegingId.create();
    private final SealedDocuments documents = new SealedDocuments(new ExplanationDocument());

    @Test
    void drawsWhatWasSealedOnce() {
        String first = documents.of(reads("U werkt thuis.", true, 1), DUTCH);

        assertThat(documents.of(reads("U werkt thuis.", true, 1), DUTCH)).isSameAs(first);
    }

    @Test
    void drawsAnewWhateverDiffers() {
        String first = documents.of(reads("U werkt thuis.", true, 1), DUTCH);

        assertThat(documents.of(reads("U werkt buiten.", true, 1), DUTCH))
                .contains("U werkt buiten.")
                .doesNotContain("U werkt thuis.");
        assertThat(documents.of(reads("U werkt thuis.", true, 1), Locale.ENGLISH))
                .contains("lang=\"en\"");
        assertThat(first).contains("/reactie");
        assertThat(documents.of(reads("U werkt thuis.", false, 1), DUTCH)).doesNotContain("/reactie");
        assertThat(documents.of(reads("U werkt thuis.", true, 2), DUTCH)).doesNotContain("/reactie");
    }

    @Test
    void keepsOnlyTheLastFew() {
        String first = documents.of(reads("U werkt thuis.", true, 1), DUTCH);
        IntStream.range(0, SealedDocuments.KEPT)
                .forEach(number -> documents.of(reads("U werkt " + number + " uur.", true, 1), DUTCH));

        assertThat(documents.of(reads("U werkt thuis.", true, 1), DUTCH))
                .isEqualTo(first)
                .isNotSameAs(first);
    }

    private PlainExplanation reads(String text, boolean client, int newest) {
        TrajectSummary summary = new TrajectSummary(
                traject,
                PersonId.create(),
                "Jaap Veenstra",
                PersonId.create(),
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
