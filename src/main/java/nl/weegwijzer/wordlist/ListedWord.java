package nl.weegwijzer.wordlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One word of the list as those who keep it see it.
 *
 * @param word by which it is known; of one of ours in the writing of the coach's lists
 * @param shown the word as people write it
 * @param plainer a plainer word, or what an abbreviation stands for; may be empty
 * @param meaning what it means, in words for a client; may be empty
 * @param version of what the organisation says of it; null while it says nothing
 * @param changedAt when the organisation said so; null while it says nothing
 */
public record ListedWord(
        WordKind kind,
        String word,
        String shown,
        String plainer,
        String meaning,
        Standing standing,
        @Nullable Long version,
        @Nullable Instant changedAt) {

    /** Where a word of the list comes from. */
    public enum Standing {
        /** It came with the portal. */
        BUILT_IN,
        /** It came with the portal, and the organisation says it differently. */
        CHANGED,
        /** It came with the portal, and is not used here. */
        OFF,
        /** The organisation added it. */
        OWN
    }
}
