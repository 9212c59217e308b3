package nl.weegwijzer.dossier.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this process last saw of a chain. Only the process knows it: nobody with the database can take it back.
 *
 * @param number of the last seal, or 0 while there is none
 * @param hash of that seal
 * @param at when everything that waited was sealed last
 * @param whole whether the chain still held what was seen before; false until a seal with a number further on tells it
 */
record Seen(long number, String hash, Instant at, boolean whole) {

    static Seen of(@Nullable Seal last, Instant at) {
        return new Seen(last == null ? 0 : last.number(), last == null ? "" : last.hash(), at, true);
    }

    /** Whether a chain that ends with this seal still holds what was seen. */
    boolean standsIn(String organisation, @Nullable Seal last, Seals seals) {
        if (number == 0) {
            return true;
        }
        if (last == null || last.number() < number) {
            return false;
        }
        return hash.equals(last.number() == number ? last.hash() : seals.hash(organisation, number));
    }

    /** The same chain after something of it went: the next number leaves a gap, which stays for everybody to see. */
    Seen broken(@Nullable Seal last) {
        long further = last == null ? 1 : last.number() + 1;
        return new Seen(Math.max(number, further), hash, at, false);
    }

    Seen at(Instant moment) {
        return new Seen(number, hash, moment, whole);
    }
}
