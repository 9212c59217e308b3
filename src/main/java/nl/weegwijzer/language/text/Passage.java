package nl.weegwijzer.language.text;

import java.util.List;
import java.util.stream.Stream;

/** A text, read. */
public record Passage(String text, List<Paragraph> paragraphs) {

    /** Reads a text, whatever it holds. */
    public static Passage of(String text) {
        return new Passage(text, new Splitter(text).paragraphs());
    }

    public Stream<Sentence> sentences() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream());
    }
}
