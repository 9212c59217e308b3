package nl.weegwijzer.faults;

import java.util.List;
import nl.weegwijzer.testing.Acting;

/** Something that two people can write in, each over what they saw. */
interface Record {

    /** What somebody has before them: the words, and what the service asks back of whoever writes over them. */
    record Seen(String words, Object version) {}

    /** The two who write; the same person twice is two tabs. */
    List<Acting> two();

    /** What stands there now. */
    Seen read();

    /** Writes over what was seen; a refusal says that somebody was earlier. */
    void write(Seen seen, String words);
}
