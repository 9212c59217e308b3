package nl.weegwijzer.afweging.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.BroughtInBy;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.Change.Move;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Explanation.Factor;
import nl.weegwijzer.afweging.Origin;
import nl.weegwijzer.afweging.Weight;
import org.junit.jupiter.api.Test;

class TemplateWordingTest {

    private static final int MOST_WORDS = 12;

    private static final List<Locale> LANGUAGES = List.of(Reader.DUTCH, Locale.ENGLISH);

    @Test
    void hasTheSameWordsInBothLanguages() {
        assertThat(words(Reader.DUTCH).keySet()).isEqualTo(words(Locale.ENGLISH).keySet());
    }

    @Test
    void keepsSentencesShort() {
        for (Locale language : LANGUAGES) {
            ResourceBundle words = words(language);
            assertThat(words.keySet().stream()
                            .flatMap(key -> Stream.of(words.getString(key).split("[.?!:](\\s|$)")))
                            .filter(sentence -> sentence.strip().split("\\s+").length > MOST_WORDS))
                    .isEmpty();
        }
    }

    @Test
    void addressesTheClientWithU() {
        ResourceBundle words = words(Reader.DUTCH);

        assertThat(words.keySet().stream().map(words::getString))
                .noneMatch(text -> text.toLowerCase(Reader.DUTCH).matches(".*\\b(je|jij|jou|jouw|jullie|men)\\b.*"));
    }

    @Test
    void hasWordsForEverythingThatCanBeChosen() {
        for (Locale language : LANGUAGES) {
            for (DocumentKind kind : DocumentKind.values()) {
                for (DecisionRoom room : DecisionRoom.values()) {
                    for (Sample sample : List.of(Sample.full(), Sample.open(), new Sample())) {
                        sample.kind = kind;
                        sample.room = room;
                        sample.factors = everyFactor();
                        sample.change = everyMove();
                        assertThatCode(() -> Reader.reads(sample, language, Reader.LINKS))
                                .doesNotThrowAnyException();
                    }
                }
            }
        }
    }

    /** Each weight with each direction; origin and giver take turns. */
    private static List<Factor> everyFactor() {
        return IntStream.range(0, 4 * 3 * 6)
                .mapToObj(n -> new Factor(
                        SampleItems.id(n),
                        "Reistijd",
                        "",
                        Weight.values()[n % 4],
                        Direction.values()[n % 3],
                        n % 2 == 0 ? "" : "Leerwerkplek",
                        BroughtInBy.values()[n % 6],
                        Origin.values()[n % 6],
                        List.of(),
                        ""))
                .toList();
    }

    private static Change everyMove() {
        Stream<Move> between = Stream.of(Weight.values())
                .flatMap(from -> Stream.of(Weight.values()).map(to -> new Move("Reistijd", from, to)));
        Stream<Move> edges = Stream.of(Weight.values())
                .flatMap(weight -> Stream.of(new Move("Reistijd", null, weight), new Move("Reistijd", weight, null)));
        Change whole = SampleItems.wholeChange();
        return new Change(
                List.of(),
                Stream.concat(between, edges).toList(),
                List.of(),
                whole.options(),
                whole.texts(),
                whole.reworded(),
                whole.leans());
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                ExplanationDocument.FOLDER + Explanation.CURRENT_TEMPLATE + "/messages", language);
    }
}
