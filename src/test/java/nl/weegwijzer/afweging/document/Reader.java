package nl.weegwijzer.afweging.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a rendered explanation with a strict XML parser, as somebody who looks for something in it. */
record Reader(String source, Element article) {

    static final Locale DUTCH = Locale.of("nl");

    static final Links LINKS = new Links("/mijn/antwoord", item -> "/mijn/antwoord/" + item);

    private static final ExplanationDocument DOCUMENT = new ExplanationDocument();

    static Reader reads(Sample sample) {
        return reads(sample, DUTCH, LINKS);
    }

    static Reader reads(Sample sample, Locale language, Links links) {
        return of(DOCUMENT.render(sample.published(), language, links));
    }

    static Reader of(String source) {
        return new Reader(source, parsed(source));
    }

    /** The words as they are read, a block a line. */
    String words() {
        return String.join(
                "\n",
                all("//h1|//h2|//h3|//p[not(ancestor::blockquote)]|//li[not(.//p)]|//dt|//dd|//blockquote").stream()
                        .map(Reader::text)
                        .toList());
    }

    List<String> texts(String path) {
        return all(path).stream().map(Reader::text).toList();
    }

    List<String> values(String path) {
        return all(path).stream().map(Node::getNodeValue).toList();
    }

    List<Node> all(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, article, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
        } catch (XPathExpressionException wrongPath) {
            throw new IllegalArgumentException(path, wrongPath);
        }
    }

    private static String text(Node node) {
        return node.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static Element parsed(String source) {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(source))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException notWellFormed) {
            throw new AssertionError(source, notWellFormed);
        }
    }
}
