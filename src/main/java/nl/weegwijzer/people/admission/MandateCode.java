package nl.weegwijzer.people.admission;

import java.util.Locale;
import nl.weegwijzer.shared.PersonId;

/**
 * What a representative tells a client: eight signs that can be said on the telephone.
 *
 * <p>It is made of the part of an identifier that was drawn at random. It names somebody and opens nothing: the client who
 * types it lets them in.
 */
final class MandateCode {

    /** Without signs that look or sound alike. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;
    private static final int BITS = 5;

    private MandateCode() {}

    static String of(PersonId person) {
        long drawn = person.value().getLeastSignificantBits();
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(SIGNS.charAt((int) (drawn >>> (at * BITS)) & (SIGNS.length() - 1)));
        }
        return code.insert(HALF, '-').toString();
    }

    /** A code as somebody typed it. */
    static String read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return signs.length() == LENGTH ? signs.substring(0, HALF) + "-" + signs.substring(HALF) : signs;
    }
}
