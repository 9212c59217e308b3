package nl.weegwijzer.web.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The letters that a PDF carries, those of the portal, and what becomes of signs that are not among them. */
final class Letters {

    /** Stands where words in another script cannot be shown. */
    static final String NOT_SHOWN = "[…]";

    private static final String FILES = "fonts/atkinson-hyperlegible-next-%s-%d-normal.ttf";

    private static final Pattern EMPTIED = Pattern.compile("(<bdi[^>]*>)\\s*(</bdi>)");

    private final byte[] text = read("latin", 400);
    private final byte[] strong = read("latin", 700);
    private final byte[] furtherText = read("latin-ext", 400);
    private final byte[] furtherStrong = read("latin-ext", 700);
    private final BitSet known = new BitSet();

    Letters() {
        know(text);
        know(furtherText);
        known.set('\n');
        known.set('\t');
    }

    InputStream text() {
        return new ByteArrayInputStream(text);
    }

    InputStream strong() {
        return new ByteArrayInputStream(strong);
    }

    /** The letters of other European languages. */
    InputStream furtherText() {
        return new ByteArrayInputStream(furtherText);
    }

    InputStream furtherStrong() {
        return new ByteArrayInputStream(furtherStrong);
    }

    /**
     * The same document in signs that there are. Drawings such as emoji are left out, and words in another script become
     * {@link #NOT_SHOWN}.
     */
    String within(String document) {
        StringBuilder kept = new StringBuilder(document.length());
        Normalizer.normalize(document, Normalizer.Form.NFC).codePoints().forEach(sign -> put(sign, kept));
        // A heading without a word would be no heading.
        return EMPTIED.matcher(kept).replaceAll("$1" + NOT_SHOWN + "$2");
    }

    private void put(int sign, StringBuilder kept) {
        if (known.get(sign)) {
            kept.appendCodePoint(sign);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        if (plain.codePoints().allMatch(other -> known.get(other) && Character.isLetterOrDigit(other))) {
            kept.append(plain);
        } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            kept.append(' ');
        } else if (saysSomething(sign) && !endsUnshown(kept)) {
            kept.append(NOT_SHOWN);
        }
    }

    private static boolean endsUnshown(StringBuilder kept) {
        return kept.indexOf(NOT_SHOWN, Math.max(0, kept.length() - NOT_SHOWN.length())) >= 0;
    }

    private static boolean saysSomething(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    private void know(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(font))) {
            CmapLookup signs = parsed.getUnicodeCmapLookup();
            for (int sign = ' '; sign <= Character.MAX_CODE_POINT; sign++) {
                if (signs.getGlyphId(sign) != 0) {
                    known.set(sign);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String subset, int weight) {
        try {
            return new ClassPathResource(FILES.formatted(subset, weight)).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
