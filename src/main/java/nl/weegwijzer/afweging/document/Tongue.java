package nl.weegwijzer.afweging.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the headings and sentences of a document: English, or else the Dutch that explanations are written in. */
record Tongue(Locale spoken) {

    static final Locale WRITTEN_IN = Locale.of("nl");

    static final Tongue OWN = new Tongue(WRITTEN_IN);

    private static final Tongue ENGLISH = new Tongue(Locale.ENGLISH);

    static Tongue of(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : OWN;
    }

    boolean isOwn() {
        return spoken.equals(WRITTEN_IN);
    }

    /** How the words of people are marked, where they stand in another language than the sentences around them. */
    @Nullable
    String written() {
        return isOwn() ? null : WRITTEN_IN.getLanguage();
    }
}
