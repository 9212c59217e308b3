package nl.weegwijzer.ui.manager.words;

import static nl.weegwijzer.ui.text.Texts.text;

import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.wordlist.ListedWord;
import nl.weegwijzer.wordlist.ListedWord.Standing;
import nl.weegwijzer.wordlist.Saying;
import nl.weegwijzer.wordlist.WordListKeeping;

/** What can be done with the words of the list; each of it is said, and can be undone. */
final class Changing {

    private final WordListKeeping keeping;
    private final Receipt receipt;
    private final WordSearch search;

    Changing(WordListKeeping keeping, Receipt receipt, WordSearch search) {
        this.keeping = keeping;
        this.receipt = receipt;
        this.search = search;
    }

    void add(String word, Saying saying) {
        String kept = keeping.add(word, saying);
        done(text("Changing.added", kept), () -> withOwn(kept, keeping::remove));
    }

    void change(ListedWord seen, Saying saying) {
        keeping.change(seen, saying);
        done(
                text("Changing.changed", seen.shown()),
                () -> withNow(seen, now -> {
                    if (seen.standing() == Standing.BUILT_IN) {
                        keeping.remove(now);
                    } else {
                        keeping.change(now, said(seen));
                    }
                }));
    }

    void switchOff(ListedWord seen) {
        keeping.switchOff(seen);
        done(text("Changing.off", seen.shown()), () -> withNow(seen, keeping::switchOn));
    }

    void switchOn(ListedWord seen) {
        keeping.switchOn(seen);
        done(text("Changing.on", seen.shown()), () -> withNow(seen, keeping::switchOff));
    }

    /** Takes an own word away, or lets one of ours say again what it came with. */
    void remove(ListedWord seen) {
        keeping.remove(seen);
        if (seen.standing() == Standing.OWN) {
            done(text("Changing.removed", seen.shown()), () -> keeping.add(seen.word(), said(seen)));
        } else {
            done(text("Changing.asBuiltIn", seen.shown()), () -> withNow(seen, now -> keeping.change(now, said(seen))));
        }
    }

    /** Shows the list as it is by now. */
    void refresh() {
        List<ListedWord> all = keeping.all();
        search.show(all, this);
    }

    private void done(String sentence, Runnable undo) {
        refresh();
        receipt.show(sentence, () -> {
            undo.run();
            refresh();
            receipt.show(text("Changing.undone"));
        });
    }

    private void withNow(ListedWord seen, Consumer<ListedWord> act) {
        keeping.all().stream()
                .filter(one -> one.kind() == seen.kind() && one.word().equals(seen.word()))
                .findFirst()
                .ifPresent(act);
    }

    private void withOwn(String word, Consumer<ListedWord> act) {
        keeping.all().stream()
                .filter(one -> one.standing() == Standing.OWN && one.word().equals(word))
                .findFirst()
                .ifPresent(act);
    }

    private static Saying said(ListedWord word) {
        return new Saying(word.plainer(), word.meaning());
    }
}
