package nl.weegwijzer.ui.field;

import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.unsent.Kept;
import nl.weegwijzer.unsent.Unsent;
import org.jspecify.annotations.Nullable;

/** The place of one field on the shelf, and what stood there when this window last looked. */
final class ShelfPlace {

    private final String name;
    private final DraftShelf shelf;
    private @Nullable Unsent there;

    ShelfPlace(String name, DraftShelf shelf) {
        this.name = name;
        this.shelf = shelf;
    }

    String name() {
        return name;
    }

    void found(@Nullable Unsent words) {
        there = words;
    }

    /** What was seen there, sent or not. */
    @Nullable
    Unsent last() {
        return there;
    }

    /** What stands there and was not sent yet. */
    @Nullable
    Unsent unsent() {
        return there == null || there.sent() ? null : there;
    }

    /**
     * Keeps words over what was seen there. They take the place of what they go on from, and of nothing else that was
     * written meanwhile.
     *
     * @return what stands there now; null when nothing does
     */
    @Nullable
    Kept keep(String typed, SubmissionId submission) {
        if (Words.clean(typed, Integer.MAX_VALUE).isEmpty()) {
            empty();
            return null;
        }
        Kept kept = shelf.keep(name, typed, submission, there);
        if (kept.overtaken()
                && typed.startsWith(kept.there().words())
                && !kept.there().sent()) {
            kept = shelf.keep(name, typed, submission, kept.there());
        }
        there = kept.there();
        return kept;
    }

    private void empty() {
        if (there != null && !there.sent()) {
            shelf.forget(there);
            there = null;
        }
    }

    /** What stands there was sent. */
    void sent() {
        if (there != null && !there.sent()) {
            shelf.sent(there);
        }
        there = null;
    }

    /** Something else stands there, and stays; nothing of it is of this window any more. */
    void leave() {
        there = null;
    }

    /** Its writer reads that what was sent from there arrived. */
    void arrived(Unsent words) {
        shelf.forgetWhenHeard(name, words.keptAt());
    }
}
