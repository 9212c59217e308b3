package nl.weegwijzer.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Sample;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.HostileWords;
import nl.weegwijzer.web.Hostile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class ExplanationPdfTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final PaperHead HEAD = new PaperHead("Gemeente Lindebeek", "Samira Haddou", "012 345 67 89");

    private final ExplanationPdf pdf = new ExplanationPdf(new ExplanationDocument());

    @BeforeAll
    static void readRules() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void isForEveryone() throws Exception {
        compliant("decided", pdf.print(Sample.decided().published(), HEAD, DUTCH));
        compliant("open", pdf.print(Sample.open().published(), HEAD, DUTCH));
        compliant("english", pdf.print(Sample.decided().published(), HEAD, Locale.ENGLISH));
    }

    @Test
    void saysOnEachSheetWhoseItIsAndWhomToCall() throws Exception {
        Explanation explanation = Sample.decided().published();
        try (PDDocument read = Loader.loadPDF(pdf.print(explanation, HEAD, DUTCH))) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(read.getNumberOfPages()).isGreaterThan(1);
            for (int sheet = 1; sheet <= read.getNumberOfPages(); sheet++) {
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                assertThat(stripper.getText(read))
                        .contains("Gemeente Lindebeek", "Samira Haddou", "012 345 67 89")
                        .contains("Versie 2, 15 oktober 2026")
                        .contains("Blad %d / %d".formatted(sheet, read.getNumberOfPages()));
            }
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo(explanation.question());
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void says50PointsToo() throws Exception {
        Sample sample = Sample.decided();
        sample.factors(50);

        byte[] file = pdf.print(sample.published(), HEAD, DUTCH);

        compliant("fifty", file);
        assertThat(file).hasSizeLessThan(300_000);
    }

    static Stream<String> hostile() {
        return Stream.concat(Hostile.texts(), HostileWords.packed("\n", Words.TEXT).stream());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void holdsWhateverPeopleWrite(String text) throws Exception {
        compliant("hostile", pdf.print(Sample.saying(text).published(), HEAD, DUTCH));
    }

    private static void compliant(String name, byte[] file) throws Exception {
        keep(name, file);
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(TestAssertion::getMessage, TestAssertion::getRuleId)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    /** To be looked at. */
    private static void keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "document"));
        Files.write(folder.resolve(name + ".pdf"), file);
    }
}
