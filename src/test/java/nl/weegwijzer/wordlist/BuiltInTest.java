package nl.weegwijzer.wordlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegwijzer.language.HardWord;
import nl.weegwijzer.language.Rule;
import org.junit.jupiter.api.Test;

class BuiltInTest {

    @Test
    void holdsTheSeveralHundredWordsOfTheCoach() {
        assertThat(BuiltIn.all())
                .hasSizeGreaterThan(1_000)
                .allSatisfy(word -> assertThat(word.plainer() + word.meaning()).isNotEmpty());
    }

    @Test
    void explainsTheAbbreviationsOfTheField() {
        for (String word : List.of("wia", "ww", "zw", "wga", "iva", "ad", "va", "lks", "bbl", "roc", "cao", "vog")) {
            assertThat(entry(word).meaning()).as(word).isNotEmpty();
        }
    }

    @Test
    void explainsInShortSentencesThatNeedNoExplaining() {
        List<String> meanings = BuiltIn.meanings().entrySet().stream()
                .peek(entry ->
                        assertThat(BuiltIn.all()).anyMatch(word -> word.word().equals(entry.getKey())))
                .map(java.util.Map.Entry::getValue)
                .toList();

        assertThat(meanings).hasSizeGreaterThan(60).allSatisfy(meaning -> {
            assertThat(meaning.split("(?<=\\.) "))
                    .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(15));
            assertThat(meaning).endsWith(".").doesNotContainPattern("\\b(u|uw)\\b");
            assertThat(HardWord.in(meaning, BuiltIn.lists()))
                    .as(meaning)
                    .allMatch(word -> word.rule() == Rule.ABBREVIATION && word.explanation() != null);
        });
    }

    private static ListedWord entry(String word) {
        return BuiltIn.all().stream()
                .filter(one -> one.word().equals(word) && one.kind() == WordKind.ABBREVIATION)
                .findFirst()
                .orElseThrow();
    }
}
