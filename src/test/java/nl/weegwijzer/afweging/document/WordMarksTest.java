package nl.weegwijzer.afweging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.Term;
import nl.weegwijzer.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

/** Difficult words can be pressed where they stand, and nothing else of the document changes. */
class WordMarksTest {

    @Test
    void leaveADocumentWithoutDifficultWordsAsItWas() {
        String document = "<article><section><p>Niets.</p></section></article>";

        assertThat(new WordMarks(List.of(), Reader.DUTCH, Reader.DUTCH).in(document))
                .isSameAs(document);
    }

    @Test
    void markAWordOnceInEachSection() {
        Reader reader = marked("Indicatie", "Uw indicatie telt. Een indicatie duurt.", "Zonder indicatie niet.");

        assertThat(reader.texts("//section[1]//button")).containsExactly("indicatie");
        assertThat(reader.texts("//section[2]//button")).containsExactly("indicatie");
        assertThat(reader.values("//section//button/@popovertarget"))
                .containsOnly(reader.values("//*[@popover]/@id").getFirst());
        assertThat(reader.texts("//*[@popover]")).containsExactly("IndicatieWat het is.Sluiten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geen indicaties hier.",
                "Herindicatie.",
                "Een her-indicatie, een indicatie-besluit.",
                "Uw indicatie’s einde.",
                "Uw indicatie's einde.",
                "Over contraïndicatie gesproken."
            })
    void leaveAWordWithinAWordAlone(String text) {
        assertThat(marked("indicatie", text).all("//button")).isEmpty();
    }

    @Test
    void markAnAbbreviationOnlyAsItStandsAndWithinAWordToo() {
        assertThat(marked("AD", "Wij gaan ad hoc naar de AD.").texts("//section//button"))
                .containsExactly("AD");
        assertThat(marked("WIA", "Uw WIA-uitkering, uw WIA.").texts("//section//button"))
                .containsExactly("WIA");
        assertThat(marked("a.d.h.v.", "Wij kiezen a.d.h.v. het plan.").texts("//section//button"))
                .containsExactly("a.d.h.v.");
    }

    @Test
    void markTheLongerOfTwoThatBeginTogether() {
        Reader reader = mark(List.of(term("passende"), term("passende arbeid")), "Dit is passende arbeid voor u.");

        assertThat(reader.texts("//section//button")).containsExactly("passende arbeid");
        assertThat(reader.all("//*[@popover]")).hasSize(1);
    }

    @Test
    void leaveHeadingsLinksAndWhatIsOnlyHeardAlone() {
        String document = "<article><section><h2>Uw indicatie</h2><p><a href=\"/x\">de indicatie</a>"
                + "<span class=\"hush\">indicatie</span><button type=\"button\">indicatie</button></p>"
                + "<nav><ul><li>indicatie</li></ul></nav></section></article>";

        assertThat(new WordMarks(List.of(term("indicatie")), Reader.DUTCH, Reader.DUTCH).in(document))
                .isEqualTo(document);
    }

    @Test
    void leaveTheListAtTheEndAlone() {
        assertThat(Reader.reads(Sample.full()).all("//section[h2/@id='uitleg-woorden']//button"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</bdi></button></article><img src=x onerror=alert(1)>",
                "\" onclick=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "5 < 6 & 7 > 6 &amp; &lt;",
                "a\u202Eb\u2066c",
                "%1$s %n $1 \\1 ${x}",
                "قرار بشأن"
            })
    void keepWordsWordsWhateverTheyHold(String text) {
        String clean = Words.clean(text, Words.TEXT);
        for (Locale language : List.of(Reader.DUTCH, Locale.ENGLISH)) {
            Sample hostile = Sample.saying("Kijk: " + text + " einde.");
            hostile.glossary = List.of(new Term(text, text), new Term("einde", text), new Term("kijk", "\"'<&>"));
            Reader reader = Reader.reads(hostile, language, Reader.LINKS);

            assertThat(reader.texts("//section//button/bdi")).contains("Kijk", "einde");
            assertThat(reader.all("//*[@popover]//bdi"))
                    .extracting(Node::getTextContent)
                    .contains(clean);
            assertThat(reader.all("//script|//img|//@*[starts-with(name(), 'on')]|//@popover[.!='auto']"))
                    .isEmpty();
        }
    }

    @Test
    void explainOnlyWordsOfPeopleBetweenHeadingsOfAnotherLanguage() {
        Sample sample = Sample.decided();
        sample.glossary = List.of(term("leerwerkplek"), term("weighed"), term("page"));

        Reader english = Reader.reads(sample, Locale.ENGLISH, Reader.LINKS);

        assertThat(english.texts("//section[h2/@id='uitleg-woorden']//dt")).containsExactly("leerwerkplek");
        assertThat(english.texts("//section//button")).isNotEmpty().containsOnly("leerwerkplek");
        assertThat(english.all("//*[@popover]//bdi[not(@lang='nl')]")).isEmpty();
        assertThat(english.texts("//*[@popover]/button")).containsExactly("Close");
    }

    @Test
    void leavePaperWithoutAnythingToPress() {
        Sample sample = Sample.full();
        String paper = new ExplanationDocument().onPaper(sample.published(), Reader.DUTCH);

        assertThat(paper).doesNotContain("<button", "popover").contains("uitleg-woorden");
    }

    @Test
    void changeNoWordOfTheText() {
        Sample sample = Sample.full();
        sample.glossary = List.of(term("leerwerkplek"), term("u"), term("de"), term("niet"));
        String plain = new ExplanationDocument().onPaper(sample.published(), Reader.DUTCH);
        String marked = Reader.reads(sample, Reader.DUTCH, Links.none()).source();

        assertThat(marked.replaceAll("<div popover.*?</div>", "").replaceAll("</?(?:button|bdi)[^>]*>", ""))
                .isEqualTo(plain.replaceAll("</?(?:button|bdi)[^>]*>", ""));
        assertThat(marked.split("class=\"word\"")).hasSizeGreaterThan(20);
    }

    private static Reader marked(String word, String... sections) {
        return mark(List.of(term(word)), sections);
    }

    private static Reader mark(List<Term> terms, String... sections) {
        StringBuilder document = new StringBuilder("<article>");
        Arrays.stream(sections)
                .map(text -> text.replace("'", "&#39;"))
                .forEach(text -> document.append("<section><p>").append(text).append("</p></section>"));
        return Reader.of(new WordMarks(terms, Reader.DUTCH, Reader.DUTCH).in(document + "</article>"));
    }

    private static Term term(String word) {
        return new Term(word, "Wat het is.");
    }
}
