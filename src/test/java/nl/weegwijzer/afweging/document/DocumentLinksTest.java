package nl.weegwijzer.afweging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentLinksTest {

    @Test
    void leadsFromEachItemToItsAnswer() {
        List<String> answered = Reader.reads(Sample.decided()).values("//a[@class='link-target']/@href");

        assertThat(answered)
                .hasSize(5 + 3 + 3)
                .doesNotHaveDuplicates()
                .contains("/mijn/antwoord/" + SampleItems.id(1))
                .contains("/mijn/antwoord/" + SampleItems.id(22))
                .contains("/mijn/antwoord/" + SampleItems.id(33));
    }

    @Test
    void leadsFromTheOutcomeToTheAnswerOnTheWhole() {
        assertThat(Reader.reads(Sample.decided()).values("//a[contains(@class, 'main')]/@href"))
                .containsExactly("/mijn/antwoord");
    }

    @Test
    void namesTheItemInEachLink() {
        assertThat(Reader.reads(Sample.open()).texts("//a[@class='link-target']"))
                .doesNotHaveDuplicates()
                .contains("Zeg wat u hiervan vindt: Hoe laat u kunt beginnen");
    }

    @Test
    void staysOnThePageWithLinksWithinIt() {
        Reader reader = Reader.reads(Sample.decided());
        List<String> targets =
                reader.values("//@id").stream().map(id -> '#' + id).toList();

        assertThat(reader.values("//a[contains(@href, '#')]/@href"))
                .isNotEmpty()
                .isSubsetOf(targets);
        assertThat(targets).doesNotHaveDuplicates();
    }

    @Test
    void listsEachSectionThatIsThere() {
        for (Sample sample : List.of(Sample.decided(), Sample.open(), new Sample())) {
            Reader reader = Reader.reads(sample);
            List<String> sections = reader.values("//section/h2/@id").stream()
                    .filter(id -> !id.equals("uitleg-betekenis"))
                    .map(id -> '#' + id)
                    .toList();

            assertThat(reader.values("//nav//a/@href")).isEqualTo(sections);
        }
    }

    @Test
    void leadsNowhereInThePreview() {
        Reader reader = Reader.reads(Sample.decided(), Reader.DUTCH, Links.none());

        assertThat(reader.all("//a[@class='link-target'][@href]|//a[contains(@class, 'button')][@href]"))
                .isEmpty();
        assertThat(reader.words()).isEqualTo(Reader.reads(Sample.decided()).words());
    }
}
