package nl.weegwijzer.afweging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.Change;
import nl.weegwijzer.afweging.DecisionRoom;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Rules;
import nl.weegwijzer.afweging.Weight;
import org.junit.jupiter.api.Test;

class ExplanationDocumentTest {

    @Test
    void answersTheQuestionsOfTheClientInTheirOrder() {
        assertThat(Reader.reads(Sample.decided()).values("//section/h2/@id"))
                .containsExactly(
                        "uitleg-wat",
                        "uitleg-betekenis",
                        "uitleg-doen",
                        "uitleg-waarom",
                        "uitleg-punten",
                        "uitleg-weggelaten",
                        "uitleg-mogelijkheden",
                        "uitleg-ruimte",
                        "uitleg-informatie",
                        "uitleg-regels",
                        "uitleg-wie",
                        "uitleg-brief",
                        "uitleg-veranderd");
    }

    @Test
    void saysFirstWhatWasDecided() {
        Reader reader = Reader.reads(Sample.decided());

        assertThat(reader.texts("//*[@class='body']//p").getFirst())
                .isEqualTo("U start op maandag 2 november 2026 op een leerwerkplek. Dat duurt 3 maanden.");
        assertThat(reader.words()).contains("Laatste dag: maandag 23 november 2026");
    }

    @Test
    void saysFirstThatNothingWasChosenWhileItIsOpen() {
        Reader reader = Reader.reads(Sample.open());

        assertThat(reader.texts("//section[h2/@id='uitleg-wat']/h2|//section[h2/@id='uitleg-wat']/p[1]"))
                .containsExactly("Er is nog niets gekozen", "Wij willen eerst weten wat u vindt.");
        assertThat(reader.texts("//section[h2/@id='uitleg-wat']//li"))
                .containsExactly("Leerwerkplek", "Groepstraining solliciteren", "Nu niets doen");
        assertThat(reader.words()).contains("U kunt nog geen bezwaar maken.").doesNotContain("Waarom niet", "Gekozen");
    }

    @Test
    void saysHonestlyThatThereIsNothingToChoose() {
        Sample undecided = Sample.open();
        undecided.room = DecisionRoom.NONE;

        assertThat(Reader.reads(new Sample()).words()).contains("U kon hier niet kiezen.");
        assertThat(Reader.reads(undecided)
                        .texts("//section[h2/@id='uitleg-wat']/p[1]")
                        .getFirst())
                .startsWith("U kunt hier niet kiezen.");
    }

    @Test
    void saysKindlyWhatIsMissing() {
        Reader reader = Reader.reads(new Sample());

        assertThat(reader.words())
                .contains("Hier staat geen informatie genoemd.", "Er is hier geen andere mogelijkheid.")
                .contains("In de brief staat hoe u bezwaar maakt.");
        assertThat(reader.texts("//section[h2/@id='uitleg-betekenis']/p|//section[h2/@id='uitleg-wie']/p"))
                .containsExactly(
                        "Dat staat hier nog niet. Vraag het ons gerust.",
                        "Dat staat hier nog niet. Vraag het ons gerust.");
        assertThat(reader.all("//dl[not(*)]|//ul[not(*)]|//ol[not(*)]")).isEmpty();
    }

    @Test
    void tellsWhyAnOptionWasNotChosenOrThatNobodyWroteItDown() {
        Reader reader = Reader.reads(Sample.decided());

        assertThat(reader.texts(
                        "//section[h2/@id='uitleg-mogelijkheden']//dt[.='Waarom niet']/following-sibling::dd[1]"))
                .containsExactly(
                        "Deze training paste de vorige keer niet bij u.",
                        "Dat staat hier nog niet. Vraag het ons gerust.");
    }

    @Test
    void namesWeightOriginDirectionAndGiverOfEachFactor() {
        Reader reader = Reader.reads(Sample.decided());

        assertThat(reader.texts("//li[contains(@class, 'factor')]/p[@class='facts']"))
                .containsExactly(
                        "Telt zwaar Komt van: Professioneel oordeel",
                        "Telt zwaar Komt van: Uw wens",
                        "Telt gewoon Komt van: Beleid",
                        "Telt licht Komt van: Werkgever",
                        "Telt niet mee Komt van: Uw wens");
        assertThat(reader.texts("//li[contains(@class, 'factor')]/p[@class='small soft']"))
                .containsExactly(
                        "Reden vóór: Leerwerkplek. U en wij noemden dit punt samen.",
                        "Reden tegen: Groepstraining solliciteren. U noemde dit punt.",
                        "Dit is geen reden vóór of tegen een keuze. De organisatie noemde dit punt.",
                        "Dit is een reden om het te doen. De werkgever noemde dit punt.",
                        "Iemand anders noemde dit punt.");
        assertThat(reader.texts("//section[h2/@id='uitleg-weggelaten']//li/p"))
                .contains("U vroeg ons om dit niet te laten meetellen.");
    }

    @Test
    void drawsAsManyWeightsAsTheStepAndHidesTheDrawingFromScreenReaders() {
        Reader reader = Reader.reads(Sample.decided());

        assertThat(reader.texts("//*[@class='places']")).hasSize(5).containsOnly("");
        assertThat(reader.all("//*[@class='places'][@aria-hidden='true']")).hasSize(5);
        assertThat(reader.all("//*[@class='places']/*[@class='empty']")).hasSize(0 + 0 + 1 + 2 + 3);
    }

    @Test
    void saysWhetherTheRulesWereDeviatedFrom() {
        Sample followed = Sample.decided();
        followed.rules = new Rules(List.of("Participatiewet, artikel 7."), List.of());

        assertThat(Reader.reads(Sample.decided()).words()).contains("Wij zijn afgeweken, omdat:\nEen training");
        assertThat(Reader.reads(followed).words())
                .contains("Wij hielden ons aan deze regels.")
                .doesNotContain("afgeweken");
    }

    @Test
    void namesTheRuleThatWasDeviatedFromWhyAndWhoBackedIt() {
        assertThat(Reader.reads(Sample.full()).texts("//section[h2/@id='uitleg-regels']/div/*"))
                .containsExactly(
                        "Van deze regel zijn wij afgeweken:",
                        "Eerst een training in een groep",
                        "Van deze regel zijn wij afgeweken: U volgt de training bij een bureau.",
                        "Wij zijn afgeweken, omdat:",
                        "Een training in een groep paste de vorige keer niet bij u.",
                        "Dit werd gesteund door: Ruud Bakker, teammanager");
    }

    @Test
    void saysOfEachKaderWhatItLeavesOpenAndWhoseItIs() {
        assertThat(Reader.reads(Sample.full()).texts("//section[h2/@id='uitleg-regels']//dd"))
                .contains(
                        "Welke hulp dat is, kiezen wij samen.",
                        "De Tweede Kamer",
                        "Participatiewet, artikel 7",
                        "vrijdag 2 januari 2026");
    }

    @Test
    void saysWhoseChoiceBehindTheScenesAReasonIs() {
        assertThat(Reader.reads(Sample.full()).texts("//li[contains(@class, 'factor')]/p[@class='small']"))
                .containsExactly("Deze keuze maakte: De gemeenteraad");
    }

    @Test
    void saysWhatWasDoneWithAdvice() {
        assertThat(Reader.reads(Sample.full()).texts("//section[h2/@id='uitleg-advies']/*"))
                .containsExactly(
                        "Welk advies kregen wij?",
                        "Bureau Opstap adviseert om met 5 ochtenden te beginnen.",
                        "Wij volgden dit advies niet helemaal. Dit is waarom:",
                        "U wilt rustig beginnen. Daarom zijn het er 3.",
                        "Heeft u dit advies niet gekregen? Vraag het ons.");
    }

    @Test
    void saysWhoPreparedItApartFromWhoExplainsIt() {
        assertThat(Reader.reads(Sample.full()).texts("//section[h2/@id='uitleg-wie']//dt"))
                .containsExactly("Besloten door", "Voorbereid door", "Uitgelegd door", "Organisatie");
    }

    @Test
    void tellsInPlainWordsWhatBecameOfOptionsAndTexts() {
        assertThat(Reader.reads(Sample.full()).texts("//section[h2/@id='uitleg-veranderd']//li"))
                .contains(
                        "Hoe laat u kunt beginnen: dit telde licht. Nu telt het zwaar."
                                + " U brengt uw dochter om 8.30 uur naar school.",
                        "Leerwerkplek: dit is nu gekozen.",
                        "Wat er gaat gebeuren is veranderd.");
    }

    @Test
    void saysThatWithNothingToChooseOneOptionIsEnough() {
        Sample one = Sample.full();
        one.room = DecisionRoom.NONE;
        one.options = one.options.subList(0, 1);

        assertThat(Reader.reads(one).words())
                .contains("Er is niets te kiezen. Daarom staat hier maar één mogelijkheid.");
    }

    @Test
    void explainsDifficultWordsAtTheEnd() {
        Reader reader = Reader.reads(Sample.full());

        assertThat(reader.values("//section/h2/@id").getLast()).isEqualTo("uitleg-woorden");
        assertThat(reader.texts("//section[h2/@id='uitleg-woorden']//dd"))
                .containsExactly("Een plek waar u werkt en leert.");
        assertThat(Reader.reads(Sample.decided()).words()).doesNotContain("Moeilijke woorden");
    }

    @Test
    void refersToTheLetterAndSaysThatItCounts() {
        assertThat(Reader.reads(Sample.full()).words())
                .contains("Zegt de brief iets anders dan deze pagina? Dan geldt de brief.");
        assertThat(Reader.reads(new Sample()).words()).contains("Heeft u de brief niet? Vraag ons erom.");
    }

    @Test
    void showsWhatChangedAtTheTopAndInASection() {
        Reader reader = Reader.reads(Sample.decided());

        assertThat(reader.texts("//*[@class='notice']"))
                .containsExactly("Nieuw: U begint om 9.30 uur, niet om 8 uur. Dat veranderde door u");
        assertThat(reader.texts("//section[h2/@id='uitleg-veranderd']//li"))
                .containsExactly(
                        "Hoe laat u kunt beginnen: dit telde licht. Nu telt het zwaar.",
                        "Werken met machines: dit punt is nieuw. Nu telt het licht.",
                        "Vaardigheden: dit telde gewoon. Nu staat het er niet meer bij.");
        assertThat(reader.texts("//blockquote"))
                .containsExactly("“Om 8 uur beginnen lukt mij niet. Ik breng mijn dochter naar school.”");
    }

    @Test
    void saysThatItIsNewEvenWhenNobodyWroteWhatChanged() {
        Sample silent = Sample.decided();
        silent.change = new Change(List.of(), List.of(), List.of());

        assertThat(Reader.reads(silent).words())
                .contains("Nieuw: deze uitleg is veranderd. Lees wat er veranderde")
                .contains("Hier staat niet wat er veranderde. Vraag het ons gerust.");
    }

    @Test
    void neverCallsItselfTheLetter() {
        Sample advice = Sample.decided();
        advice.kind = DocumentKind.ADVICE;
        advice.objection = null;

        assertThat(Reader.reads(Sample.decided()).words()).contains("Deze pagina is niet de brief.");
        assertThat(Reader.reads(advice).words())
                .contains("Deze pagina is niet het advies zelf.")
                .doesNotContain("bezwaar");
    }

    @Test
    void holdsFiftyFactors() {
        Sample long50 = Sample.open();
        long50.factors = IntStream.rangeClosed(1, 50)
                .mapToObj(n -> SampleItems.factor(
                        n, "Punt " + n, "", Weight.NORMAL, Direction.NEITHER, "", List.of("Daarom."), ""))
                .toList();

        Reader reader = Reader.reads(long50);

        assertThat(reader.texts("//li[contains(@class, 'factor')]/h3"))
                .hasSize(50)
                .endsWith("Punt 50");
        assertThat(reader.words()).contains("Wij wogen 50 punten.");
        assertThat(reader.source().length()).isLessThan(100_000);
    }
}
