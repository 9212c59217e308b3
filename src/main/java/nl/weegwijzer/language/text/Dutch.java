package nl.weegwijzer.language.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.nl.DutchTagger;

/**
 * LanguageTool's Dutch. Its classes need each other while they are loaded, so that two threads that load them at once may
 * wait for each other for ever: one thread of its own loads them, and everybody else waits for that.
 */
public final class Dutch {

    private record Loaded(Language language, Tagger tagger) {}

    private static final CompletableFuture<Loaded> LOADED = new CompletableFuture<>();

    static {
        Thread.ofPlatform().name("language-load").daemon().start(Dutch::load);
    }

    private Dutch() {}

    /** The language; waits until it is loaded. */
    public static Language language() {
        return LOADED.join().language();
    }

    /** What this word can be; waits until the dictionary is loaded. */
    static List<AnalyzedTokenReadings> tag(String word) {
        return tag(LOADED.join().tagger(), word);
    }

    private static List<AnalyzedTokenReadings> tag(Tagger tagger, String word) {
        try {
            return tagger.tag(List.of(word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load() {
        try {
            Language language = Languages.getLanguageForShortCode("nl");
            Tagger tagger = DutchTagger.INSTANCE;
            tag(tagger, "werkplekaanpassing");
            LOADED.complete(new Loaded(language, tagger));
        } catch (RuntimeException | Error e) {
            LOADED.completeExceptionally(e);
        }
    }
}
