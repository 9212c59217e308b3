package nl.weegwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Sample;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.HostileWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingPageTest {

    private static final List<PlainWords> LANGUAGES =
            List.of(PlainWords.in(PlainWords.DUTCH), PlainWords.in(Locale.ENGLISH));

    private final ReadingPage page =
            new ReadingPage(new PlainTemplates(), new DrawnPages(), new ExplanationDocument(), new PlainStyle());

    static Stream<String> hostile() {
        return Stream.of(
                        Hostile.texts(),
                        Stream.of(Hostile.together(), "x".repeat(30_000)),
                        HostileWords.packed("\n", Words.TEXT).stream())
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsWordsWords(String text) {
        String clean = Words.clean(text, Integer.MAX_VALUE);
        for (PlainWords words : LANGUAGES) {
            String html = explaining(saying(text), words);
            Document read = Jsoup.parse(html);

            assertThat(read.select("script, img, iframe, object, form, style, meta[http-equiv], base"))
                    .isEmpty();
            assertThat(read.getAllElements())
                    .flatExtracting(element -> element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")
                            || attribute.getKey().equals("style"));
            assertThat(read.select("[href]").eachAttr("href"))
                    .allMatch(href -> href.matches("[/#][^\\s\"<>]*|tel:[0-9+]*"), "a link of ours");
            assertThat(read.select("main article bdi"))
                    .extracting(element -> element.wholeText().strip())
                    .containsOnly(clean);
            assertThat(read.select("main")).hasSize(1);
            assertThat(html).doesNotContain("\u0000", "\u202E", "\r").endsWith("</html>");
        }
    }

    @Test
    void leadsToAnAnswerFromTheNewestVersionOfAClient() {
        PlainExplanation read = saying("U werkt thuis.");
        PublishedExplanation published = read.published();
        PlainWords dutch = PlainWords.in(PlainWords.DUTCH);
        Display display = Display.STANDARD;

        assertThat(explaining(new PlainExplanation(read.traject(), published, read.number(), true, display), dutch))
                .contains("/reactie");
        assertThat(explaining(new PlainExplanation(read.traject(), published, read.number(), false, display), dutch))
                .doesNotContain("/reactie");
        assertThat(explaining(new PlainExplanation(read.traject(), published, read.number() + 1, true, display), dutch))
                .doesNotContain("/reactie");
    }

    private String explaining(PlainExplanation read, PlainWords words) {
        return new String(page.explaining(read, words), StandardCharsets.UTF_8);
    }

    private static PlainExplanation saying(String text) {
        TrajectSummary traject = new TrajectSummary(
                TrajectId.create(),
                PersonId.create(),
                text,
                PersonId.create(),
                text,
                text,
                text,
                LocalDate.of(2026, 10, 1),
                null);
        PublishedExplanation published = new PublishedExplanation(
                AfwegingId.create(), Instant.EPOCH, "", Sample.saying(text).published());
        return new PlainExplanation(traject, published, 2, true, Display.STANDARD);
    }
}
