package nl.weegwijzer.web.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints an explanation as PDF/UA-1: the one rendering of it on paper, with the sender on each sheet. */
@Component
public final class ExplanationPdf {

    private static final String TEXT = "Weegwijzer";
    private static final String FURTHER = "Weegwijzer verder";

    private final Letters letters = new Letters();
    private final ExplanationDocument document;
    private final Paper paper = new Paper();

    public ExplanationPdf(ExplanationDocument document) {
        this.document = document;
    }

    /**
     * The explanation as a file.
     *
     * @param language of the headings and sentences around the words of people: English, or else Dutch
     */
    public byte[] print(Explanation explanation, PaperHead head, Locale language) {
        String article = letters.within(document.onPaper(explanation, language));
        String sheet = letters.within(paper.around(explanation, head, language, article.contains(Letters.NOT_SHOWN)));
        return print(sheet.replace(Paper.ROOM, article));
    }

    private byte[] print(String html) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        // Nothing in a document is fetched from anywhere.
        builder.useUriResolver((base, uri) -> null);
        lettersFor(builder);
        builder.withW3cDocument(parsed(html), null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void lettersFor(PdfRendererBuilder builder) {
        builder.useFont(letters::text, TEXT, 400, FontStyle.NORMAL, true);
        builder.useFont(letters::strong, TEXT, 700, FontStyle.NORMAL, true);
        builder.useFont(letters::furtherText, FURTHER, 400, FontStyle.NORMAL, true);
        builder.useFont(letters::furtherStrong, FURTHER, 700, FontStyle.NORMAL, true);
    }

    private static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Signs such as < are entities too, and no text that was kept has too many of them.
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
