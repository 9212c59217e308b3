package nl.weegwijzer.wordlist;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForManagers;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import org.springframework.stereotype.Service;

/** Keeps the word list of one's own organisation. */
@Service
@RetriedWhenOvertaken
public class WordListKeeping {

    /** The most characters of a word. */
    public static final int WORD = 80;

    private static final Pattern READABLE =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd} .'’-]*\\p{L}[\\p{L}\\p{M}\\p{Nd} .'’-]*");

    private static final Comparator<ListedWord> BY_WORD = Comparator.comparing(
                    (ListedWord listed) -> listed.shown().toLowerCase(Locale.ROOT))
            .thenComparing(ListedWord::kind);

    private final PlainWords words;
    private final CurrentPerson current;
    private final Clock clock;

    WordListKeeping(PlainWords words, CurrentPerson current, Clock clock) {
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /** All of them by word: ours with what the organisation says of them, and its own. */
    @ForManagers
    public List<ListedWord> all() {
        Map<String, ListedWord> all = new LinkedHashMap<>();
        BuiltIn.all().forEach(listed -> all.put(key(listed.kind(), listed.word()), listed));
        words.of(current.organisation()).stream()
                .map(PlainWord::read)
                .forEach(listed -> all.put(key(listed.kind(), listed.word()), listed));
        return all.values().stream().sorted(BY_WORD).toList();
    }

    /**
     * Adds a word. The same form sent again is the same act.
     *
     * @return the word as it is kept
     * @throws WordTaken when it is there already and says something else, or is switched off
     * @throws WordIncomplete when neither a plainer word nor a meaning is given
     * @throws WordUnreadable when it is no word
     */
    @ForManagers(changes = true)
    public String add(String word, Saying saying) {
        String clean = Saying.line(word, WORD);
        if (!READABLE.matcher(clean).matches()) {
            throw new WordUnreadable();
        }
        WordKind kind = WordKind.of(clean);
        if (says(kind, clean, saying)) {
            return clean;
        }
        if (all().stream().anyMatch(listed -> key(listed.kind(), listed.word()).equals(key(kind, clean)))) {
            throw new WordTaken(clean);
        }
        say(new PlainWord(kind, clean, false, current, clock.instant()), saying);
        return clean;
    }

    /**
     * Says something else of a word, of ours too, and uses it. What it says already changes nothing.
     *
     * @param seen the word as the writer saw it
     * @throws WordChangedMeanwhile when somebody was earlier
     * @throws WordIncomplete when neither a plainer word nor a meaning is given
     */
    @ForManagers(changes = true)
    public void change(ListedWord seen, Saying saying) {
        if (!says(seen.kind(), seen.word(), saying)) {
            say(asSeen(seen), saying);
        }
    }

    /**
     * Switches a word off: it is neither marked nor explained from now on. Again changes nothing.
     *
     * @throws WordChangedMeanwhile when somebody was earlier
     */
    @ForManagers(changes = true)
    public void switchOff(ListedWord seen) {
        if (kept(seen).filter(word -> !word.isUsed()).isEmpty()) {
            PlainWord word = asSeen(seen);
            word.use(false, current, clock.instant());
            words.save(word);
        }
    }

    /**
     * Switches a word on again, with what was said of it before. Again changes nothing.
     *
     * @throws WordChangedMeanwhile when somebody was earlier
     */
    @ForManagers(changes = true)
    public void switchOn(ListedWord seen) {
        if (isUsed(seen)) {
            return;
        }
        PlainWord word = asSeen(seen);
        if (word.saysNothing()) {
            words.delete(word);
        } else {
            word.use(true, current, clock.instant());
            words.save(word);
        }
    }

    /**
     * Takes away what the organisation says of a word: its own word goes, one of ours says again what it came with. Again
     * changes nothing.
     *
     * @throws WordChangedMeanwhile when somebody was earlier
     */
    @ForManagers(changes = true)
    public void remove(ListedWord seen) {
        if (kept(seen).isPresent() || seen.version() == null) {
            words.delete(asSeen(seen));
        }
    }

    private Optional<PlainWord> kept(ListedWord seen) {
        return words.find(current.organisation(), seen.kind(), seen.word());
    }

    private boolean isUsed(ListedWord seen) {
        boolean ours = BuiltIn.entry(seen.kind(), seen.word()) != null;
        return kept(seen).map(PlainWord::isUsed).orElse(ours);
    }

    private boolean says(WordKind kind, String word, Saying saying) {
        return words.find(current.organisation(), kind, word)
                .filter(there -> there.isUsed() && there.says(saying))
                .isPresent();
    }

    private void say(PlainWord word, Saying saying) {
        if (saying.isEmpty()) {
            throw new WordIncomplete();
        }
        word.say(saying, current, clock.instant());
        words.save(word);
    }

    private PlainWord asSeen(ListedWord seen) {
        Entry ours = BuiltIn.entry(seen.kind(), seen.word());
        Optional<PlainWord> kept = words.find(current.organisation(), seen.kind(), seen.word());
        ListedWord now =
                kept.map(PlainWord::read).orElseGet(() -> ours == null ? null : BuiltIn.read(seen.kind(), ours));
        if (now == null) {
            throw new NotFound();
        }
        if (!Objects.equals(now.version(), seen.version())) {
            throw new WordChangedMeanwhile(now);
        }
        return kept.orElseGet(() -> new PlainWord(seen.kind(), seen.word(), true, current, clock.instant()));
    }

    private static String key(WordKind kind, String word) {
        return kind + " " + word.toLowerCase(Locale.ROOT);
    }
}
