package nl.weegwijzer.language.spelling;

import java.time.Duration;

/**
 * How much of a text is looked at, and how long that may take.
 *
 * @param characters of a text, from its beginning
 * @param strangeWords of which no dictionary knows one: looking for what each might have been takes long
 * @param checking how long one text may keep a checker
 * @param waiting how long whoever asks waits for the answer
 */
public record Patience(int characters, int strangeWords, Duration checking, Duration waiting) {

    /** Beside somebody who writes: more is no text for a client, and reading all of it would keep others waiting. */
    public static final Patience OF_A_WRITER = new Patience(20_000, 30, Duration.ofSeconds(20), Duration.ofSeconds(30));

    /** For a command over files, where nobody waits beside it, and half an answer would look like a whole one. */
    public static final Patience OF_A_COMMAND =
            new Patience(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofDays(1), Duration.ofDays(1));
}
