package nl.weegwijzer.afweging.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Term;
import nl.weegwijzer.afweging.document.DifficultSample;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.language.HardWord;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import org.junit.jupiter.api.Test;

/** No difficult word on the client's page is left unexplained. */
class GlossaryTest {

    private static final ExplanationDocument DOCUMENT = new ExplanationDocument();

    private final Glossary glossary = new Glossary(DOCUMENT);

    @Test
    void leavesNoDifficultWordOnTheWholePageUnexplained() {
        Explanation explained = glossary.explain(DifficultSample.published(), WordLists.standard());
        List<String> words = explained.glossary().stream()
                .map(Term::word)
                .map(GlossaryTest::plain)
                .toList();

        assertThat(words).hasSizeGreaterThan(15);
        assertThat(HardWord.in(DOCUMENT.words(explained), WordLists.standard()))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(words).contains(plain(word.word())));
    }

    @Test
    void explainsEachWordOnceInAlphabeticalOrder() {
        List<String> words = glossary.explain(DifficultSample.published(), WordLists.standard()).glossary().stream()
                .map(Term::word)
                .map(GlossaryTest::plain)
                .toList();

        assertThat(words).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void saysWhatAbbreviationsStandForAndMean() {
        WordLists lists = WordLists.standard()
                .with(
                        WordList.ABBREVIATION,
                        List.of(new Entry("lks", List.of("loonkostensubsidie"), "Geld voor een werkgever.")));

        assertThat(meaning("U krijgt LKS.", "LKS", lists))
                .isEqualTo("Kort voor: loonkostensubsidie. Geld voor een werkgever.");
        assertThat(meaning("Dit is i.v.m. uw rug.", "i.v.m.", WordLists.standard()))
                .isEqualTo("Kort voor: door.");
    }

    @Test
    void saysAPlainerWordWhereNothingElseIsKnown() {
        assertThat(meaning("Derhalve gaan wij door.", "derhalve", WordLists.standard()))
                .isEqualTo("Dat betekent: daarom.");
    }

    @Test
    void explainsTheDifficultWordsOfAMeaningToo() {
        WordLists lists = WordLists.standard()
                .with(WordList.DIFFICULT, List.of(new Entry("blorp", List.of(), "Een indicatie van het college.")));
        Explanation explained = glossary.explain(DifficultSample.saying("Dit is een blorp."), lists);

        assertThat(explained.glossary().stream().map(Term::word)).contains("blorp", "indicatie");
    }

    @Test
    void leavesOutWhatNoListKnows() {
        assertThat(glossary.explain(DifficultSample.saying("Bel de XQZ."), WordLists.standard())
                        .glossary())
                .isEmpty();
    }

    private String meaning(String text, String word, WordLists lists) {
        return glossary.explain(DifficultSample.saying(text), lists).glossary().stream()
                .filter(term -> term.word().equals(word))
                .map(Term::meaning)
                .collect(Collectors.joining());
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
