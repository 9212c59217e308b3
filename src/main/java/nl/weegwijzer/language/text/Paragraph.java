package nl.weegwijzer.language.text;

import java.util.List;

/** What stands between two empty lines. */
public record Paragraph(List<Sentence> sentences) {

    public int from() {
        return sentences.getFirst().from();
    }

    public int to() {
        return sentences.getLast().to();
    }

    public int words() {
        return sentences.stream().mapToInt(Sentence::words).sum();
    }
}
