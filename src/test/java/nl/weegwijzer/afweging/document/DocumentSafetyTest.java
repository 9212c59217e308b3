package nl.weegwijzer.afweging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.weegwijzer.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

class DocumentSafetyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</bdi></article><img src=x onerror=alert(1)>",
                "\"><svg onload='alert(1)'>",
                "{{constructor.constructor('alert(1)')()}}",
                "${7*7} *{7*7} #{page.date} @{/x} ~{1/parts} [[${7*7}]] [(${7*7})] __${7*7}__",
                "]]> <![CDATA[ x ]]> <!-- x --> <?php ?> <!DOCTYPE x>",
                "&amp; &lt; &nbsp; &#0; &#x202e; &onbekend; 5 < 6 & 7 > 6",
                "a\u202Eb\u2066c\u2069d\u0000e\u0007f\u001Bg\u0085h\uFFFEi\uD800j",
                "قرار بشأن العمل: نعم",
                "regel 1\r\nregel 2\tverder",
                "😀 é ’ “ ” – …"
            })
    void keepsWordsWordsInEveryLanguage(String text) {
        String clean = Words.clean(text, Words.TEXT);
        for (Locale language : List.of(Reader.DUTCH, Locale.ENGLISH)) {
            Reader reader = Reader.reads(Sample.saying(text), language, Reader.LINKS);

            assertThat(reader.all("//bdi"))
                    .hasSizeGreaterThan(25)
                    .extracting(Node::getTextContent)
                    .containsOnly(clean);
            assertThat(reader.all(
                            "//script|//img|//@*[starts-with(name(), 'on')]|//comment()|//processing-instruction()"))
                    .isEmpty();
        }
    }

    @Test
    void setsEveryWordOfPeopleApart() {
        Reader reader = Reader.reads(Sample.saying("QQQ"));

        assertThat(reader.all("//text()[contains(., 'QQQ')][not(parent::bdi)]")).isEmpty();
        assertThat(reader.all("//@*[contains(., 'QQQ')]")).isEmpty();
    }

    @Test
    void escapesAddresses() {
        Links links = new Links("/e?f&g=\"", item -> "/h?i&j='" + item);

        assertThat(Reader.reads(Sample.decided(), Reader.DUTCH, links).values("//a/@href"))
                .contains("/e?f&g=\"", "/h?i&j='" + SampleItems.id(1));
    }

    @Test
    void marksTheLanguageOfWordsBetweenHeadingsOfAnother() {
        Reader dutch = Reader.reads(Sample.decided());
        Reader english = Reader.reads(Sample.decided(), Locale.UK, Reader.LINKS);

        assertThat(dutch.values("//@lang")).containsExactly("nl");
        assertThat(english.values("/article/@lang")).containsExactly("en");
        assertThat(english.all("//bdi[not(@lang='nl')]")).isEmpty();
        assertThat(english.words()).contains("What was decided?", "Last day: Monday 23 November 2026");
    }

    @Test
    void speaksDutchToWhoeverReadsAnotherLanguage() {
        assertThat(Reader.reads(Sample.decided(), Locale.FRENCH, Reader.LINKS).source())
                .isEqualTo(Reader.reads(Sample.decided()).source());
    }
}
